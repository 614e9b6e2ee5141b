// board: nano
#include <Servo.h>
const int POT = A0;
Servo arm, grip;
void setup() {
  arm.attach(5, 600, 2300);
  grip.attach(6);
  grip.attach();  // wrong
}
void loop() {
  int angle = map(analogRead(POT), 0, 1023, 0, 180);
  arm.write(angle);
  if (grip.attached() && angle > 90) grip.detach();
  delay(20);
}
