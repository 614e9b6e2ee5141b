// Sets the angle of a servo by a value: a gauge with a needle.

// part: includes
#include <ESP32Servo.h>

// part: globals
const int NEEDLE_INPUT_PIN = 34;
const int NEEDLE_SERVO_PIN = 18;
const float NEEDLE_LOW = 0.0;  // the value at 0 degrees
const float NEEDLE_HIGH = 4095.0;  // and at 180
const unsigned long NEEDLE_UPDATE_MS = 50;

Servo needleServo;
unsigned long lastNeedleUpdate = 0;

// part: helpers
void writeNeedle(float degrees) {
  needleServo.write(lround(degrees));
}

// part: setup
void setup() {
  needleServo.setPeriodHertz(50);
  needleServo.attach(NEEDLE_SERVO_PIN, 500, 2400);  // the pulses for 0 and 180 degrees, in us
}

// part: loop
void loop() {
  if (millis() - lastNeedleUpdate >= NEEDLE_UPDATE_MS) {
    lastNeedleUpdate = millis();
    float level = analogRead(NEEDLE_INPUT_PIN);
    if (!isnan(level)) {
      float share = (level - NEEDLE_LOW) / (NEEDLE_HIGH - NEEDLE_LOW);
      writeNeedle(180 * constrain(share, 0.0f, 1.0f));
    }
  }
}
