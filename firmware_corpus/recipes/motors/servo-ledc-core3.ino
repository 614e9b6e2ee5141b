// Sets a servo on an ESP32 by LEDC, without a library: the angle of a potentiometer. Core 3.

// part: globals
const int LEDC_SERVO_PIN = 18;
const int LEDC_POT_PIN = 34;  // on ADC1, which also works while Wi-Fi is on
const int LEDC_SERVO_HZ = 50;
const int LEDC_SERVO_BITS = 14;
const int LEDC_SERVO_MIN_US = 500;   // at 0 degrees
const int LEDC_SERVO_MAX_US = 2400;  // at 180 degrees
const uint32_t LEDC_SERVO_PERIOD_US = 1000000 / LEDC_SERVO_HZ;

unsigned long ledcServoUpdated = 0;

// part: helpers
void writeLedcServo(int degrees) {
  uint32_t us = map(constrain(degrees, 0, 180), 0, 180, LEDC_SERVO_MIN_US, LEDC_SERVO_MAX_US);
  ledcWrite(LEDC_SERVO_PIN, (us << LEDC_SERVO_BITS) / LEDC_SERVO_PERIOD_US);
}

// part: setup
void setup() {
  Serial.begin(115200);
  if (!ledcAttach(LEDC_SERVO_PIN, LEDC_SERVO_HZ, LEDC_SERVO_BITS)) {
    Serial.println("no LEDC channel is free");
  }
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - ledcServoUpdated >= 20) {  // a servo gets a pulse every 20 ms
    ledcServoUpdated = now;
    writeLedcServo(map(analogRead(LEDC_POT_PIN), 0, 4095, 0, 180));
  }
}
