// Drives a pin with PWM of a fixed duty: an LED's brightness, a fan's speed through a transistor.

// part: globals
const int PWM_PIN = 5;
const int DUTY_PERCENT = 25;

// part: setup
void setup() {
  pinMode(PWM_PIN, OUTPUT);
  analogWrite(PWM_PIN, DUTY_PERCENT * 255L / 100);
}

// part: loop
void loop() {
  // The timer goes on by itself.
}
