// Turns a stepper with an A4988 or DRV8825 at a constant speed, without delay().

// part: globals
const int STEP_PIN = 3;
const int DIR_PIN = 4;
const unsigned long STEPS_PER_SECOND = 400;
const unsigned long STEP_INTERVAL_US = 1000000UL / STEPS_PER_SECOND;

unsigned long lastStep = 0;

// part: setup
void setup() {
  pinMode(STEP_PIN, OUTPUT);
  pinMode(DIR_PIN, OUTPUT);
  digitalWrite(DIR_PIN, HIGH);  // LOW turns the other way
}

// part: loop
void loop() {
  if (micros() - lastStep >= STEP_INTERVAL_US) {
    lastStep += STEP_INTERVAL_US;
    digitalWrite(STEP_PIN, HIGH);
    delayMicroseconds(2);  // an A4988 wants 1 us, a DRV8825 1.9 us
    digitalWrite(STEP_PIN, LOW);
  }
}
