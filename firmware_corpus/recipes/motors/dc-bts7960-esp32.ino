// A potentiometer sets speed and direction of a DC motor on a BTS7960 module: the middle is stop. ESP32.

// part: globals
const int BTS_POT_PIN = 34;
const int BTS_RPWM_PIN = 25;  // forward, a pin with PWM
const int BTS_LPWM_PIN = 26;  // back, a pin with PWM
const int BTS_ENABLE_PIN = 27;  // R_EN and L_EN together
const int BTS_DEAD_ZONE = 160;  // around the middle of 2048
const unsigned long BTS_UPDATE_MS = 20;

unsigned long btsUpdated = 0;

// part: helpers
// Speed from -255 to 255. Never do both inputs get PWM at once.
void driveBts(int speed) {
  if (speed >= 0) {
    analogWrite(BTS_LPWM_PIN, 0);
    analogWrite(BTS_RPWM_PIN, speed);
  } else {
    analogWrite(BTS_RPWM_PIN, 0);
    analogWrite(BTS_LPWM_PIN, -speed);
  }
}

int btsSpeedOf(int reading) {
  if (reading > 2048 + BTS_DEAD_ZONE) {
    return map(reading, 2048 + BTS_DEAD_ZONE, 4095, 0, 255);
  }
  if (reading < 2048 - BTS_DEAD_ZONE) {
    return -map(reading, 2048 - BTS_DEAD_ZONE, 0, 0, 255);
  }
  return 0;
}

// part: setup
void setup() {
  pinMode(BTS_RPWM_PIN, OUTPUT);
  pinMode(BTS_LPWM_PIN, OUTPUT);
  pinMode(BTS_ENABLE_PIN, OUTPUT);
  driveBts(0);
  digitalWrite(BTS_ENABLE_PIN, HIGH);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - btsUpdated >= BTS_UPDATE_MS) {
    btsUpdated = now;
    driveBts(btsSpeedOf(analogRead(BTS_POT_PIN)));
  }
}
