// A potentiometer sets a DC motor on an L298N: stop in the middle, back to the left, on to the right.

// part: globals
const int MOTOR_POT_PIN = A0;
const int KNOB_MOTOR_ENA_PIN = 9;  // a pin with PWM; take the jumper off ENA
const int KNOB_MOTOR_IN1_PIN = 7;
const int KNOB_MOTOR_IN2_PIN = 8;
const int KNOB_MOTOR_DEAD_ZONE = 10;  // percent around the middle in which it stands still

// part: helpers
// Speed from -100 to 100 percent.
void driveKnobMotor(int percent) {
  digitalWrite(KNOB_MOTOR_IN1_PIN, percent > 0 ? HIGH : LOW);
  digitalWrite(KNOB_MOTOR_IN2_PIN, percent < 0 ? HIGH : LOW);
  analogWrite(KNOB_MOTOR_ENA_PIN, abs(percent) * 255L / 100);
}

// part: setup
void setup() {
  pinMode(KNOB_MOTOR_ENA_PIN, OUTPUT);
  pinMode(KNOB_MOTOR_IN1_PIN, OUTPUT);
  pinMode(KNOB_MOTOR_IN2_PIN, OUTPUT);
}

// part: loop
void loop() {
  int percent = map(analogRead(MOTOR_POT_PIN), 0, 1023, -100, 100);
  driveKnobMotor(abs(percent) > KNOB_MOTOR_DEAD_ZONE ? percent : 0);
}
