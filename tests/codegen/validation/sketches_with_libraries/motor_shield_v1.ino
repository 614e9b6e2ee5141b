// board: uno
#include <AFMotor.h>
AF_DCMotor motor(2, MOTOR12_64KHZ);
AF_Stepper stepper(48, 2);
void setup() {
  motor.setSpeed(200);
  stepper.setSpeed(10);
}
void loop() {
  motor.run(FORWARD);
  delay(1000);
  motor.run(RELEASE);
  stepper.step(100, BACKWARD, INTERLEAVE);
  motor.stop();  // wrong
}
