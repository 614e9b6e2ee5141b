// board: uno
#include <Servo.h>

Servo myservo;
int pos = 0;

void setup() {
  myservo.attach(9);
  myservo.atach(9);  // wrong
}

void loop() {
  for (pos = 0; pos <= 180; pos += 1) {
    myservo.write(pos);
    delay(15);
  }
  myservo.writeMicroseconds(1500);
  Serial.println(myservo.read());
}
