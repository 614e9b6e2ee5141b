// A robot with two motors drives towards the light that two LDRs see, and stands still in the dark.

// part: globals
const int SEEK_LEFT_PIN = A0;
const int SEEK_RIGHT_PIN = A1;
const int SEEK_ENA_PIN = 5;  // left motor
const int SEEK_IN1_PIN = 2;
const int SEEK_IN2_PIN = 4;
const int SEEK_ENB_PIN = 6;  // right motor
const int SEEK_IN3_PIN = 7;
const int SEEK_IN4_PIN = 8;
const int SEEK_PERCENT = 60;
const int SEEK_LEAST_LIGHT = 100;  // of 1023, on the brighter side
const int SEEK_DIFFERENCE = 60;    // between the sides, before it turns

// part: helpers
// Speeds of both motors from -100 to 100 percent.
void driveSeeking(int left, int right) {
  digitalWrite(SEEK_IN1_PIN, left > 0 ? HIGH : LOW);
  digitalWrite(SEEK_IN2_PIN, left < 0 ? HIGH : LOW);
  analogWrite(SEEK_ENA_PIN, abs(left) * 255L / 100);
  digitalWrite(SEEK_IN3_PIN, right > 0 ? HIGH : LOW);
  digitalWrite(SEEK_IN4_PIN, right < 0 ? HIGH : LOW);
  analogWrite(SEEK_ENB_PIN, abs(right) * 255L / 100);
}

// part: setup
void setup() {
  pinMode(SEEK_ENA_PIN, OUTPUT);
  pinMode(SEEK_IN1_PIN, OUTPUT);
  pinMode(SEEK_IN2_PIN, OUTPUT);
  pinMode(SEEK_ENB_PIN, OUTPUT);
  pinMode(SEEK_IN3_PIN, OUTPUT);
  pinMode(SEEK_IN4_PIN, OUTPUT);
}

// part: loop
void loop() {
  int left = analogRead(SEEK_LEFT_PIN);
  int right = analogRead(SEEK_RIGHT_PIN);
  if (max(left, right) < SEEK_LEAST_LIGHT) {
    driveSeeking(0, 0);
  } else if (left - right > SEEK_DIFFERENCE) {
    driveSeeking(0, SEEK_PERCENT);  // to the left
  } else if (right - left > SEEK_DIFFERENCE) {
    driveSeeking(SEEK_PERCENT, 0);
  } else {
    driveSeeking(SEEK_PERCENT, SEEK_PERCENT);
  }
}
