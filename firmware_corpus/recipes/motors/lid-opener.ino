// Opens a lid with a servo while something is near an HC-SR04. Timer1 of an Uno makes the pulses.

// part: globals
const int LID_TRIG_PIN = 7;
const int LID_ECHO_PIN = 6;
const int LID_SERVO_PIN = 9;  // 9 or 10
const unsigned long LID_NEAR_CM = 20;
const unsigned long LID_OPEN_MS = 3000;  // after the hand is gone
const int LID_CLOSED_DEGREES = 0;
const int LID_OPEN_DEGREES = 100;
const unsigned int LID_MIN_US = 544;   // the pulse for 0 degrees
const unsigned int LID_MAX_US = 2400;  // and for 180
const unsigned long LID_MEASURE_MS = 100;  // 60 or more, so that old echoes die away
const unsigned long LID_US_PER_CM = 58;    // there and back

bool lidOpen = false;
unsigned long lidMeasured = 0;
unsigned long lidSeen = 0;

// part: helpers
bool lidSeesHand() {
  digitalWrite(LID_TRIG_PIN, LOW);
  delayMicroseconds(2);
  digitalWrite(LID_TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(LID_TRIG_PIN, LOW);
  return pulseIn(LID_ECHO_PIN, HIGH, LID_NEAR_CM * LID_US_PER_CM) > 0;  // no echo in time is far
}

void writeLid(int degrees) {
  unsigned int us = map(degrees, 0, 180, LID_MIN_US, LID_MAX_US);
  if (LID_SERVO_PIN == 9) {
    OCR1A = 2 * us;  // in counts of 0.5 us
  } else {
    OCR1B = 2 * us;
  }
}

// part: setup
void setup() {
  pinMode(LID_TRIG_PIN, OUTPUT);
  pinMode(LID_ECHO_PIN, INPUT);
  pinMode(LID_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeLid(LID_CLOSED_DEGREES);
  TCCR1A |= 1 << (LID_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lidMeasured >= LID_MEASURE_MS) {
    lidMeasured = now;
    if (lidSeesHand()) {
      lidSeen = now;
      lidOpen = true;
      writeLid(LID_OPEN_DEGREES);
    } else if (lidOpen && now - lidSeen >= LID_OPEN_MS) {
      lidOpen = false;
      writeLid(LID_CLOSED_DEGREES);
    }
  }
}
