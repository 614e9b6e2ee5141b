// Blinks an LED a number of times after the start, and then leaves it off.

// part: globals
const int FLASH_PIN = 13;
const int FLASHES = 5;
const unsigned long FLASH_MS = 500;  // so long on, and so long off

// part: setup
void setup() {
  pinMode(FLASH_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long phase = millis() / FLASH_MS;  // even ones are on
  bool on = phase < 2UL * FLASHES && phase % 2 == 0;
  digitalWrite(FLASH_PIN, on ? HIGH : LOW);
}
