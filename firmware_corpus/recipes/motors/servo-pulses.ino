// Holds a hobby servo at an angle without a library: one pulse every 20 ms.

// part: globals
const int SERVO_PIN = 9;
const int SERVO_ANGLE = 90;

unsigned long lastPulse = 0;

// part: helpers
void servoPulse(int degrees) {
  digitalWrite(SERVO_PIN, HIGH);
  delayMicroseconds(500 + degrees * 2000L / 180);
  digitalWrite(SERVO_PIN, LOW);
}

// part: setup
void setup() {
  pinMode(SERVO_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (micros() - lastPulse >= 20000) {
    lastPulse += 20000;
    servoPulse(SERVO_ANGLE);
  }
}
