// A robot with two motors follows a line between two sensors: it turns towards the one that sees it.

// part: globals
const int LINE_LEFT_PIN = 11;
const int LINE_RIGHT_PIN = 12;
const int ON_LINE = HIGH;  // what a sensor says on the line: try it, modules differ
const int LINE_ENA_PIN = 5;  // left motor
const int LINE_IN1_PIN = 2;
const int LINE_IN2_PIN = 4;
const int LINE_ENB_PIN = 6;  // right motor
const int LINE_IN3_PIN = 7;
const int LINE_IN4_PIN = 8;
const int LINE_PERCENT = 60;

// part: helpers
// Speeds of both motors from -100 to 100 percent.
void driveLine(int left, int right) {
  digitalWrite(LINE_IN1_PIN, left > 0 ? HIGH : LOW);
  digitalWrite(LINE_IN2_PIN, left < 0 ? HIGH : LOW);
  analogWrite(LINE_ENA_PIN, abs(left) * 255L / 100);
  digitalWrite(LINE_IN3_PIN, right > 0 ? HIGH : LOW);
  digitalWrite(LINE_IN4_PIN, right < 0 ? HIGH : LOW);
  analogWrite(LINE_ENB_PIN, abs(right) * 255L / 100);
}

// part: setup
void setup() {
  pinMode(LINE_LEFT_PIN, INPUT);
  pinMode(LINE_RIGHT_PIN, INPUT);
  pinMode(LINE_ENA_PIN, OUTPUT);
  pinMode(LINE_IN1_PIN, OUTPUT);
  pinMode(LINE_IN2_PIN, OUTPUT);
  pinMode(LINE_ENB_PIN, OUTPUT);
  pinMode(LINE_IN3_PIN, OUTPUT);
  pinMode(LINE_IN4_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool left = digitalRead(LINE_LEFT_PIN) == ON_LINE;
  bool right = digitalRead(LINE_RIGHT_PIN) == ON_LINE;
  if (left && right) {
    driveLine(0, 0);  // a bar across the way: the end
  } else if (left) {
    driveLine(0, LINE_PERCENT);
  } else if (right) {
    driveLine(LINE_PERCENT, 0);
  } else {
    driveLine(LINE_PERCENT, LINE_PERCENT);
  }
}
