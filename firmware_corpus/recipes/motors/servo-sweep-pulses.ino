// A servo sweeps to and fro between two angles. Pulses are made here, so any pin will do.

// part: globals
const int SWUNG_SERVO_PIN = 6;
const int SWING_FROM = 0;
const int SWING_TO = 180;
const unsigned long SWING_MS = 2000;  // for one way

unsigned long swingPulse = 0;

// part: helpers
int swingAngle(unsigned long now) {
  unsigned long place = now % (2 * SWING_MS);
  if (place > SWING_MS) {
    place = 2 * SWING_MS - place;  // on the way back
  }
  return map(place, 0, SWING_MS, SWING_FROM, SWING_TO);
}

// part: setup
void setup() {
  pinMode(SWUNG_SERVO_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (micros() - swingPulse >= 20000) {  // a servo wants a pulse every 20 ms
    swingPulse += 20000;
    unsigned int us = 544 + swingAngle(millis()) * 1856L / 180;  // 2400 us is 180 degrees
    digitalWrite(SWUNG_SERVO_PIN, HIGH);
    delayMicroseconds(us);
    digitalWrite(SWUNG_SERVO_PIN, LOW);
  }
}
