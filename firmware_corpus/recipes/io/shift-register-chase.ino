// One light runs along the eight outputs of a 74HC595 and back again.

// part: globals
const int CHASE_DATA_PIN = 11;   // DS, pin 14 of the chip
const int CHASE_LATCH_PIN = 8;   // STCP, pin 12
const int CHASE_CLOCK_PIN = 12;  // SHCP, pin 11
const unsigned long CHASE_STEP_MS = 150;

unsigned long chaseStepped = 0;
int chasePlace = 0;
int chaseDirection = 1;

// part: helpers
void writeOutputs(byte pattern) {
  digitalWrite(CHASE_LATCH_PIN, LOW);
  shiftOut(CHASE_DATA_PIN, CHASE_CLOCK_PIN, MSBFIRST, pattern);
  digitalWrite(CHASE_LATCH_PIN, HIGH);  // now all outputs change at once
}

// part: setup
void setup() {
  pinMode(CHASE_DATA_PIN, OUTPUT);
  pinMode(CHASE_LATCH_PIN, OUTPUT);
  pinMode(CHASE_CLOCK_PIN, OUTPUT);
  writeOutputs(1 << chasePlace);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - chaseStepped >= CHASE_STEP_MS) {
    chaseStepped = now;
    if (chasePlace + chaseDirection < 0 || chasePlace + chaseDirection > 7) {
      chaseDirection = -chaseDirection;  // turn round at the ends
    }
    chasePlace += chaseDirection;
    writeOutputs(1 << chasePlace);
  }
}
