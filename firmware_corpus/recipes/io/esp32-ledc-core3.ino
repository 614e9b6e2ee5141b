// PWM with LEDC, as core 3 of Arduino-ESP32 has it.

// part: globals
const int DIMMED_PIN = 4;
const int DIMMED_HZ = 5000;
const int DIMMED_BITS = 10;
const int DUTY_PERCENT = 25;

// part: setup
void setup() {
  ledcAttach(DIMMED_PIN, DIMMED_HZ, DIMMED_BITS);
  ledcWrite(DIMMED_PIN, DUTY_PERCENT * ((1 << DIMMED_BITS) - 1) / 100);
}

// part: loop
void loop() {
  // The hardware goes on by itself.
}
