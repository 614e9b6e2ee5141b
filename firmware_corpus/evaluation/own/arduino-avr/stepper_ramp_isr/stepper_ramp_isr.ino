//[board uno]
#include "ramp.h"

RampStepper stepper(PD2, PD3);

ISR(TIMER1_COMPA_vect) {
  stepper.tick();
}

void setup() {
  Serial.begin(115200);
  stepper.begin();
  Serial.println(F("send a position in steps"));
}

void loop() {
  if (Serial.available()) {
    long target = Serial.parseInt();
    if (!stepper.moveTo(target)) Serial.println(F("still moving"));
    while (Serial.available()) Serial.read();
  }

  static unsigned long lastReport = 0;
  if (millis() - lastReport > 500) {
    lastReport = millis();  //[lines 3]
    Serial.print(stepper.position());
    Serial.println(stepper.moving() ? F(" moving") : F(" idle"));
  }
}
