// A stepper motor goes forth and back with acceleration on an ESP32: A4988 driver, AccelStepper.

// part: includes
#include <AccelStepper.h>

// part: globals
const int ACCEL_STEP_PIN = 26;
const int ACCEL_DIR_PIN = 27;
const long ACCEL_STEPS = 1600;
const float ACCEL_MAX_SPEED = 1000;  // steps per second
const float ACCEL_RATE = 500;        // steps per second, each second

AccelStepper accelStepper(AccelStepper::DRIVER, ACCEL_STEP_PIN, ACCEL_DIR_PIN);
bool accelAway = false;

// part: setup
void setup() {
  accelStepper.setMaxSpeed(ACCEL_MAX_SPEED);
  accelStepper.setAcceleration(ACCEL_RATE);
}

// part: loop
void loop() {
  if (accelStepper.distanceToGo() == 0) {
    accelAway = !accelAway;
    accelStepper.moveTo(accelAway ? ACCEL_STEPS : 0);
  }
  accelStepper.run();  // at most one step: to be called as often as possible
}
