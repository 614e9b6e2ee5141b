// Counts on eight LEDs behind a 74HC595 shift register.

// part: globals
const int DATA_PIN = 11;   // DS
const int CLOCK_PIN = 12;  // SHCP
const int LATCH_PIN = 8;   // STCP
const unsigned long COUNT_MS = 250;

byte shownCount = 0;
unsigned long lastCount = 0;

// part: helpers
void showByte(byte value) {
  digitalWrite(LATCH_PIN, LOW);
  shiftOut(DATA_PIN, CLOCK_PIN, MSBFIRST, value);
  digitalWrite(LATCH_PIN, HIGH);  // all outputs change at once
}

// part: setup
void setup() {
  pinMode(DATA_PIN, OUTPUT);
  pinMode(CLOCK_PIN, OUTPUT);
  pinMode(LATCH_PIN, OUTPUT);
  showByte(shownCount);
}

// part: loop
void loop() {
  if (millis() - lastCount >= COUNT_MS) {
    lastCount += COUNT_MS;
    showByte(++shownCount);
  }
}
