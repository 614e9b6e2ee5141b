// A servo on an ESP32 sweeps to and fro between two angles, without delay(). ESP32Servo library.

// part: includes
#include <ESP32Servo.h>

// part: globals
const int SWEEP_SERVO_PIN = 18;
const int SWEEP_FROM_DEGREES = 0;
const int SWEEP_TO_DEGREES = 180;
const unsigned long SWEEP_MS = 2000;       // for one way
const unsigned long SWEEP_UPDATE_MS = 20;  // a servo gets a pulse every 20 ms

Servo sweepServo;
unsigned long sweepUpdated = 0;

// part: helpers
int sweepAngle(unsigned long now) {
  unsigned long place = now % (2 * SWEEP_MS);
  if (place > SWEEP_MS) {
    place = 2 * SWEEP_MS - place;  // on the way back
  }
  return map(place, 0, SWEEP_MS, SWEEP_FROM_DEGREES, SWEEP_TO_DEGREES);
}

// part: setup
void setup() {
  sweepServo.setPeriodHertz(50);
  sweepServo.attach(SWEEP_SERVO_PIN, 500, 2400);  // the pulses for 0 and 180 degrees, in us
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - sweepUpdated >= SWEEP_UPDATE_MS) {
    sweepUpdated = now;
    sweepServo.write(sweepAngle(now));
  }
}
