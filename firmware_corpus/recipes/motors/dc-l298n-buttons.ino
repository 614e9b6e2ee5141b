// Two buttons run a DC motor on an L298N forward and back while they are held.

// part: globals
const int FORWARD_PIN = 2;
const int BACK_PIN = 3;
const int HELD_MOTOR_ENA_PIN = 9;  // a pin with PWM; take the jumper off ENA
const int HELD_MOTOR_IN1_PIN = 7;
const int HELD_MOTOR_IN2_PIN = 8;
const int HELD_MOTOR_PERCENT = 80;

// part: helpers
// Speed from -100 to 100 percent.
void driveHeldMotor(int percent) {
  digitalWrite(HELD_MOTOR_IN1_PIN, percent > 0 ? HIGH : LOW);
  digitalWrite(HELD_MOTOR_IN2_PIN, percent < 0 ? HIGH : LOW);
  analogWrite(HELD_MOTOR_ENA_PIN, abs(percent) * 255L / 100);
}

// part: setup
void setup() {
  pinMode(FORWARD_PIN, INPUT_PULLUP);
  pinMode(BACK_PIN, INPUT_PULLUP);
  pinMode(HELD_MOTOR_ENA_PIN, OUTPUT);
  pinMode(HELD_MOTOR_IN1_PIN, OUTPUT);
  pinMode(HELD_MOTOR_IN2_PIN, OUTPUT);
}

// part: loop
void loop() {
  // Both at once is a stop, as none is.
  int way = (digitalRead(FORWARD_PIN) == LOW) - (digitalRead(BACK_PIN) == LOW);
  driveHeldMotor(way * HELD_MOTOR_PERCENT);
}
