// A stepper motor goes forth and back: N steps, a pause, N steps back, a pause. A4988 driver.

// part: globals
const int SWING_STEP_PIN = 3;
const int SWING_DIR_PIN = 4;
const long SWING_STEPS = 200;
const unsigned long SWING_STEPS_PER_SECOND = 500;
const unsigned long SWING_STEP_US = 1000000UL / SWING_STEPS_PER_SECOND;
const unsigned long SWING_PAUSE_MS = 1000;

bool swingForth = true;
bool swingPauses = false;
long swingDone = 0;
unsigned long swingStepped = 0;
unsigned long swingPauseStarted = 0;

// part: helpers
void startSwing() {
  digitalWrite(SWING_DIR_PIN, swingForth ? HIGH : LOW);
  swingDone = 0;
  swingPauses = false;
  swingStepped = micros();
}

// part: setup
void setup() {
  pinMode(SWING_STEP_PIN, OUTPUT);
  pinMode(SWING_DIR_PIN, OUTPUT);
  startSwing();
}

// part: loop
void loop() {
  if (swingPauses) {
    if (millis() - swingPauseStarted >= SWING_PAUSE_MS) {
      swingForth = !swingForth;
      startSwing();
    }
  } else if (micros() - swingStepped >= SWING_STEP_US) {
    swingStepped += SWING_STEP_US;
    digitalWrite(SWING_STEP_PIN, HIGH);
    delayMicroseconds(2);
    digitalWrite(SWING_STEP_PIN, LOW);
    swingDone++;
    if (swingDone == SWING_STEPS) {
      swingPauses = true;
      swingPauseStarted = millis();
    }
  }
}
