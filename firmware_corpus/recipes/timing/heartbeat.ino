// A double flash like a heartbeat, at regular intervals.

// part: globals
const int HEART_PIN = 13;
const unsigned long BEAT_MS = 1000;
const unsigned long FLASH_MS = 60;

// part: setup
void setup() {
  pinMode(HEART_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long place = millis() % BEAT_MS / FLASH_MS;  // which flash of the beat it is
  digitalWrite(HEART_PIN, place == 0 || place == 2 ? HIGH : LOW);
}
