// Two buttons turn a servo left and right on an Uno while they are held. Timer1 makes the pulses.

// part: globals
const int TURN_LEFT_PIN = 2;
const int TURN_RIGHT_PIN = 3;
const int BUTTON_SERVO_PIN = 9;  // 9 or 10
const int BUTTON_SERVO_START = 90;
const unsigned int BUTTON_SERVO_MIN_US = 544;   // the pulse for 0 degrees
const unsigned int BUTTON_SERVO_MAX_US = 2400;  // and for 180
const unsigned long BUTTON_SERVO_STEP_MS = 20;  // a degree each time

int buttonServoAngle = BUTTON_SERVO_START;
unsigned long buttonServoStepped = 0;

// part: helpers
void writeButtonServo(int degrees) {
  unsigned int us = map(degrees, 0, 180, BUTTON_SERVO_MIN_US, BUTTON_SERVO_MAX_US);
  if (BUTTON_SERVO_PIN == 9) {
    OCR1A = 2 * us;  // in counts of 0.5 us
  } else {
    OCR1B = 2 * us;
  }
}

// part: setup
void setup() {
  pinMode(TURN_LEFT_PIN, INPUT_PULLUP);
  pinMode(TURN_RIGHT_PIN, INPUT_PULLUP);
  pinMode(BUTTON_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeButtonServo(buttonServoAngle);
  TCCR1A |= 1 << (BUTTON_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - buttonServoStepped >= BUTTON_SERVO_STEP_MS) {
    buttonServoStepped = now;
    int step = (digitalRead(TURN_RIGHT_PIN) == LOW) - (digitalRead(TURN_LEFT_PIN) == LOW);
    buttonServoAngle = constrain(buttonServoAngle + step, 0, 180);
    writeButtonServo(buttonServoAngle);
  }
}
