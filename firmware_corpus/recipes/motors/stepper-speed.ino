// Turns a stepper motor at a constant speed with an A4988 (or DRV8825) driver.

// part: globals
const int SPIN_STEP_PIN = 3;
const int SPIN_DIR_PIN = 4;
const int SPIN_DIRECTION = HIGH;
const unsigned long SPIN_STEPS_PER_SECOND = 400;
const unsigned long SPIN_STEP_US = 1000000UL / SPIN_STEPS_PER_SECOND;

unsigned long spinStepped = 0;

// part: setup
void setup() {
  pinMode(SPIN_STEP_PIN, OUTPUT);
  pinMode(SPIN_DIR_PIN, OUTPUT);
  digitalWrite(SPIN_DIR_PIN, SPIN_DIRECTION);
  spinStepped = micros();
}

// part: loop
void loop() {
  if (micros() - spinStepped >= SPIN_STEP_US) {
    spinStepped += SPIN_STEP_US;  // so that no lateness adds up
    digitalWrite(SPIN_STEP_PIN, HIGH);
    delayMicroseconds(2);
    digitalWrite(SPIN_STEP_PIN, LOW);
  }
}
