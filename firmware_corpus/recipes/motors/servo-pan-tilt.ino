// A joystick moves two servos on an Uno, pan and tilt. The stick sets the speed, not the angle.
// Timer1 makes the pulses: pan at pin 9, tilt at pin 10.

// part: globals
const int PAN_SERVO_PIN = 9;                // OC1A
const int TILT_SERVO_PIN = 10;              // OC1B
const unsigned int PAN_TILT_MIN_US = 544;   // the pulse for 0 degrees
const unsigned int PAN_TILT_MAX_US = 2400;  // and for 180
const int PAN_STICK_PIN = A0;
const int TILT_STICK_PIN = A1;
const float PAN_TILT_DEGREES_PER_SECOND = 90;  // with the stick at its end
const unsigned long PAN_TILT_UPDATE_MS = 20;

float panAngle = 90.0;
float tiltAngle = 90.0;
unsigned long panTiltUpdated = 0;

// part: helpers
// The axis from -1.0 to 1.0, with a dead zone in the middle.
float stickAxis(int pin) {
  int offset = analogRead(pin) - 512;
  return abs(offset) < 40 ? 0.0 : offset / 512.0;
}

float movedAngle(float angle, int stickPin) {
  angle += stickAxis(stickPin) * PAN_TILT_DEGREES_PER_SECOND * PAN_TILT_UPDATE_MS / 1000.0;
  return constrain(angle, 0.0, 180.0);
}

// The pulse for an angle, in counts of 0.5 us.
unsigned int pulseCounts(float angle) {
  return 2 * (PAN_TILT_MIN_US + angle / 180.0 * (PAN_TILT_MAX_US - PAN_TILT_MIN_US));
}

// part: setup
void setup() {
  pinMode(PAN_SERVO_PIN, OUTPUT);
  pinMode(TILT_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  OCR1A = pulseCounts(panAngle);
  OCR1B = pulseCounts(tiltAngle);
  TCCR1A |= (1 << COM1A1) | (1 << COM1B1);  // only now the pins get pulses
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - panTiltUpdated >= PAN_TILT_UPDATE_MS) {
    panTiltUpdated = now;
    panAngle = movedAngle(panAngle, PAN_STICK_PIN);
    tiltAngle = movedAngle(tiltAngle, TILT_STICK_PIN);
    OCR1A = pulseCounts(panAngle);
    OCR1B = pulseCounts(tiltAngle);
  }
}
