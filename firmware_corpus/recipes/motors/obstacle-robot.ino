// A robot with two motors drives on; with something near in front, it backs off and turns.

// part: globals
const int AVOID_TRIG_PIN = 12;
const int AVOID_ECHO_PIN = 11;
const int AVOID_ENA_PIN = 5;  // left motor
const int AVOID_IN1_PIN = 2;
const int AVOID_IN2_PIN = 4;
const int AVOID_ENB_PIN = 6;  // right motor
const int AVOID_IN3_PIN = 7;
const int AVOID_IN4_PIN = 8;
const int AVOID_PERCENT = 60;
const unsigned long AVOID_NEAR_CM = 25;
const unsigned long AVOID_BACK_MS = 400;
const unsigned long AVOID_TURN_MS = 500;
const unsigned long AVOID_MEASURE_MS = 70;  // 60 or more, so that old echoes die away
const unsigned long AVOID_US_PER_CM = 58;   // there and back

unsigned long avoidMeasured = 0;
unsigned long avoidBegan = 0;
bool avoiding = false;

// part: helpers
// Speeds of both motors from -100 to 100 percent.
void driveAvoiding(int left, int right) {
  digitalWrite(AVOID_IN1_PIN, left > 0 ? HIGH : LOW);
  digitalWrite(AVOID_IN2_PIN, left < 0 ? HIGH : LOW);
  analogWrite(AVOID_ENA_PIN, abs(left) * 255L / 100);
  digitalWrite(AVOID_IN3_PIN, right > 0 ? HIGH : LOW);
  digitalWrite(AVOID_IN4_PIN, right < 0 ? HIGH : LOW);
  analogWrite(AVOID_ENB_PIN, abs(right) * 255L / 100);
}

bool seesObstacle() {
  digitalWrite(AVOID_TRIG_PIN, LOW);
  delayMicroseconds(2);
  digitalWrite(AVOID_TRIG_PIN, HIGH);
  delayMicroseconds(10);
  digitalWrite(AVOID_TRIG_PIN, LOW);
  return pulseIn(AVOID_ECHO_PIN, HIGH, AVOID_NEAR_CM * AVOID_US_PER_CM) > 0;
}

// part: setup
void setup() {
  pinMode(AVOID_TRIG_PIN, OUTPUT);
  pinMode(AVOID_ECHO_PIN, INPUT);
  pinMode(AVOID_ENA_PIN, OUTPUT);
  pinMode(AVOID_IN1_PIN, OUTPUT);
  pinMode(AVOID_IN2_PIN, OUTPUT);
  pinMode(AVOID_ENB_PIN, OUTPUT);
  pinMode(AVOID_IN3_PIN, OUTPUT);
  pinMode(AVOID_IN4_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (avoiding) {
    unsigned long since = now - avoidBegan;
    if (since < AVOID_BACK_MS) {
      driveAvoiding(-AVOID_PERCENT, -AVOID_PERCENT);
    } else if (since < AVOID_BACK_MS + AVOID_TURN_MS) {
      driveAvoiding(AVOID_PERCENT, -AVOID_PERCENT);  // on the spot
    } else {
      avoiding = false;
    }
  } else if (now - avoidMeasured >= AVOID_MEASURE_MS) {
    avoidMeasured = now;
    avoiding = seesObstacle();
    avoidBegan = now;
    if (!avoiding) {
      driveAvoiding(AVOID_PERCENT, AVOID_PERCENT);
    }
  }
}
