// A joystick turns a servo left and right on an Uno; let go, it stays. Timer1 makes the pulses.

// part: globals
const int TURN_STICK_PIN = A0;
const int TURN_SERVO_PIN = 9;  // 9 or 10
const int TURN_DEGREES_A_SECOND = 90;  // with the stick at its end
const int TURN_DEAD_ZONE = 60;  // of 512: the middle is never exact
const unsigned int TURN_MIN_US = 544;   // the pulse for 0 degrees
const unsigned int TURN_MAX_US = 2400;  // and for 180
const unsigned long TURN_STEP_MS = 20;

float turnAngle = 90;
unsigned long turnStepped = 0;

// part: helpers
void writeTurnServo(float degrees) {
  unsigned int us = TURN_MIN_US + degrees * (TURN_MAX_US - TURN_MIN_US) / 180;
  if (TURN_SERVO_PIN == 9) {
    OCR1A = 2 * us;  // in counts of 0.5 us
  } else {
    OCR1B = 2 * us;
  }
}

// part: setup
void setup() {
  pinMode(TURN_SERVO_PIN, OUTPUT);
  TCCR1A = (1 << WGM11);  // fast PWM up to ICR1, clock / 8: see TCCR1B
  TCCR1B = (1 << WGM13) | (1 << WGM12) | (1 << CS11);
  ICR1 = 39999;  // 20 ms
  writeTurnServo(turnAngle);
  TCCR1A |= 1 << (TURN_SERVO_PIN == 9 ? COM1A1 : COM1B1);  // only now the pin gets pulses
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - turnStepped >= TURN_STEP_MS) {
    turnStepped = now;
    int push = analogRead(TURN_STICK_PIN) - 512;
    if (abs(push) > TURN_DEAD_ZONE) {
      float step = push / 512.0f * TURN_DEGREES_A_SECOND * TURN_STEP_MS / 1000;
      turnAngle = constrain(turnAngle + step, 0.0f, 180.0f);
      writeTurnServo(turnAngle);
    }
  }
}
