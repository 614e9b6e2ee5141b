// A potentiometer sets the angle of a servo on an Uno. Timer1 makes the pulses, at pins 9 and 10.

// part: globals
const int KNOB_PIN = A0;
const int KNOB_SERVO_PIN = 9;  // 9 or 10
const unsigned int KNOB_MIN_US = 544;   // the pulse for 0 degrees
const unsigned int KNOB_MAX_US = 2400;  // and for 180
const unsigned long KNOB_READ_MS = 20;

unsigned long knobRead = 0;

// part: helpers
void writeKnobServo(unsigned int us) {
  if (KNOB_SERVO_PIN == 9) {
    OCR1A = 2 * us;  // in counts of 0.5 us
  } else {
    OCR1B = 2 * us;
  }
}

// part: setup
void setup() {
  pinMode(KNOB_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeKnobServo((KNOB_MIN_US + KNOB_MAX_US) / 2);
  TCCR1A |= 1 << (KNOB_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - knobRead >= KNOB_READ_MS) {
    knobRead = now;
    writeKnobServo(map(analogRead(KNOB_PIN), 0, 1023, KNOB_MIN_US, KNOB_MAX_US));
  }
}
