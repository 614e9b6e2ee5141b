// Drives a DC motor with an L298N: forwards, a pause, backwards, a pause.

// part: globals
const int EN_PIN = 9;  // PWM: the speed
const int IN1_PIN = 7;
const int IN2_PIN = 8;
const int SPEED_PERCENT = 60;
const unsigned long DRIVE_MS = 2000;

// part: helpers
// Speeds are -100 to 100 percent.
void drive(int speed) {
  digitalWrite(IN1_PIN, speed > 0 ? HIGH : LOW);
  digitalWrite(IN2_PIN, speed < 0 ? HIGH : LOW);
  analogWrite(EN_PIN, abs(speed) * 255L / 100);
}

// part: setup
void setup() {
  pinMode(EN_PIN, OUTPUT);
  pinMode(IN1_PIN, OUTPUT);
  pinMode(IN2_PIN, OUTPUT);
}

// part: loop
void loop() {
  const int speeds[] = {SPEED_PERCENT, 0, -SPEED_PERCENT, 0};
  drive(speeds[millis() / DRIVE_MS % 4]);
}
