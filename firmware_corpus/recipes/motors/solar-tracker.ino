// A servo on an Uno turns towards the light that two LDRs see. Timer1 makes the pulses.

// part: globals
const int SUN_LEFT_PIN = A0;
const int SUN_RIGHT_PIN = A1;
const int SUN_SERVO_PIN = 9;  // 9 or 10
const int SUN_DIFFERENCE = 40;  // of 1023, before it moves: else it would never rest
const unsigned int SUN_MIN_US = 544;   // the pulse for 0 degrees
const unsigned int SUN_MAX_US = 2400;  // and for 180
const unsigned long SUN_STEP_MS = 50;  // a degree each time

int sunAngle = 90;
unsigned long sunStepped = 0;

// part: helpers
void writeSunServo(int degrees) {
  unsigned int us = map(degrees, 0, 180, SUN_MIN_US, SUN_MAX_US);
  if (SUN_SERVO_PIN == 9) {
    OCR1A = 2 * us;  // in counts of 0.5 us
  } else {
    OCR1B = 2 * us;
  }
}

// part: setup
void setup() {
  pinMode(SUN_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeSunServo(sunAngle);
  TCCR1A |= 1 << (SUN_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - sunStepped >= SUN_STEP_MS) {
    sunStepped = now;
    int difference = analogRead(SUN_LEFT_PIN) - analogRead(SUN_RIGHT_PIN);
    if (abs(difference) > SUN_DIFFERENCE) {
      sunAngle = constrain(sunAngle + (difference > 0 ? 1 : -1), 0, 180);
      writeSunServo(sunAngle);
    }
  }
}
