// A servo on an Uno sweeps to and fro between two angles. Timer1 makes the pulses, so they are exact
// and no library is needed; they come out at pins 9 and 10 only.

// part: globals
const int SWEEP_SERVO_PIN = 9;  // 9 or 10
const int SWEEP_FROM_DEGREES = 0;
const int SWEEP_TO_DEGREES = 180;
const unsigned long SWEEP_MS = 2000;       // for one way
const unsigned long SWEEP_UPDATE_MS = 20;  // a servo gets a pulse every 20 ms
const unsigned int SWEEP_MIN_US = 544;    // the pulse for 0 degrees
const unsigned int SWEEP_MAX_US = 2400;   // and for 180

unsigned long sweepUpdated = 0;

// part: helpers
int sweepAngle(unsigned long now) {
  unsigned long place = now % (2 * SWEEP_MS);
  if (place > SWEEP_MS) {
    place = 2 * SWEEP_MS - place;  // on the way back
  }
  return map(place, 0, SWEEP_MS, SWEEP_FROM_DEGREES, SWEEP_TO_DEGREES);
}

void writeSweepServo(int degrees) {
  unsigned int counts = 2 * map(degrees, 0, 180, SWEEP_MIN_US, SWEEP_MAX_US);  // of 0.5 us
  if (SWEEP_SERVO_PIN == 9) {
    OCR1A = counts;
  } else {
    OCR1B = counts;
  }
}

// part: setup
void setup() {
  pinMode(SWEEP_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeSweepServo(SWEEP_FROM_DEGREES);
  TCCR1A |= 1 << (SWEEP_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - sweepUpdated >= SWEEP_UPDATE_MS) {
    sweepUpdated = now;
    writeSweepServo(sweepAngle(now));
  }
}
