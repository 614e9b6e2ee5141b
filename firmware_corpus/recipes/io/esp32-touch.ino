// Lights an LED while a touch pad is touched.

// part: globals
const int TOUCH_PIN = 4;
const int TOUCH_LED_PIN = 16;
const int TOUCHED_BELOW = 40;  // print touchRead() to find yours

// part: setup
void setup() {
  pinMode(TOUCH_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool touched = touchRead(TOUCH_PIN) < TOUCHED_BELOW;  // it falls when touched
  digitalWrite(TOUCH_LED_PIN, touched ? HIGH : LOW);
}
