//[board esp32dev]
#include <Wire.h>
#include <Adafruit_PWMServoDriver.h>
#include "leg.h"

Adafruit_PWMServoDriver driver(0x40);

Leg legs[3] = {
    {driver, 0, +1},
    {driver, 3, -1},
    {driver, 6, +1},
};

float phase = 0;
float stride = 40;

void setup() {
  Serial.begin(115200);
  Wire.begin();
  driver.begin();  //[lines 3]
  driver.setOscillatorFrequency(27000000);
  driver.setPWMFreq(50);
  delay(10);
}

void loop() {
  if (Serial.available()) {
    stride = constrain(Serial.parseInt(), -60, 60);  //[rest e = ]
  }
  phase += 0.02f;
  if (phase >= 1) phase -= 1;

  for (int i = 0; i < 3; i++) {
    float p = fmodf(phase + i / 3.0f, 1.0f);
    // a third of the time in the air, two thirds on the ground
    if (p < 1 / 3.0f) {  //[block]
      float s = p * 3;
      legs[i].moveTo(stride * (s - 0.5f), 70, -80 + 30 * sinf(s * PI));
    } else {
      float s = (p - 1 / 3.0f) * 1.5f;
      legs[i].moveTo(stride * (0.5f - s), 70, -80);
    }
  }
  delay(20);
}
