// Drives eight LEDs with a 74HC595 shift register: a binary counter runs on them.

// part: globals
const int REGISTER_DATA_PIN = 11;   // DS, pin 14 of the chip
const int REGISTER_LATCH_PIN = 8;   // STCP, pin 12
const int REGISTER_CLOCK_PIN = 12;  // SHCP, pin 11
const unsigned long REGISTER_STEP_MS = 250;

unsigned long registerStepped = 0;
byte registerPattern = 0;

// part: helpers
void writeRegister(byte pattern) {
  digitalWrite(REGISTER_LATCH_PIN, LOW);
  shiftOut(REGISTER_DATA_PIN, REGISTER_CLOCK_PIN, MSBFIRST, pattern);
  digitalWrite(REGISTER_LATCH_PIN, HIGH);  // now all outputs change at once
}

// part: setup
void setup() {
  pinMode(REGISTER_DATA_PIN, OUTPUT);
  pinMode(REGISTER_LATCH_PIN, OUTPUT);
  pinMode(REGISTER_CLOCK_PIN, OUTPUT);
  writeRegister(registerPattern);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - registerStepped >= REGISTER_STEP_MS) {
    registerStepped = now;
    registerPattern++;
    writeRegister(registerPattern);
  }
}
