// Lights an LED only while both of two buttons are pressed.

// part: globals
const int FIRST_PIN = 2;
const int SECOND_PIN = 3;
const int BOTH_LED_PIN = 13;
const int BOTH_PRESSED = LOW;  // LOW for buttons to GND, HIGH with pull-down resistors

// part: setup
void setup() {
  pinMode(FIRST_PIN, BOTH_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  pinMode(SECOND_PIN, BOTH_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  pinMode(BOTH_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool both = digitalRead(FIRST_PIN) == BOTH_PRESSED && digitalRead(SECOND_PIN) == BOTH_PRESSED;
  digitalWrite(BOTH_LED_PIN, both ? HIGH : LOW);
}
