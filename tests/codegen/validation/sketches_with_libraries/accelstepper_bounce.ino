// board: uno
#include <AccelStepper.h>
AccelStepper stepper(AccelStepper::DRIVER, 3, 2);
AccelStepper other(AccelStepper::FULL4WIRE, 4, 5, 6, 7);
void setup() {
  stepper.setMaxSpeed(1000);
  stepper.setAcceleration(500.0);
  stepper.moveTo(500);
  other.setSpeed(50);
}
void loop() {
  if (stepper.distanceToGo() == 0) stepper.moveTo(-stepper.currentPosition());
  stepper.run();
  other.runSpeed();
  stepper.setAccel(200);  // wrong
}
