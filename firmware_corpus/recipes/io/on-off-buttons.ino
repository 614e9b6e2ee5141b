// One button switches an LED on, another one off; off wins when both are pressed.

// part: globals
const int LATCH_LED_PIN = 13;
const int ON_BUTTON_PIN = 2;
const int OFF_BUTTON_PIN = 3;

// part: setup
void setup() {
  pinMode(LATCH_LED_PIN, OUTPUT);
  digitalWrite(LATCH_LED_PIN, LOW);
  pinMode(ON_BUTTON_PIN, INPUT_PULLUP);
  pinMode(OFF_BUTTON_PIN, INPUT_PULLUP);
}

// part: loop
void loop() {
  if (digitalRead(OFF_BUTTON_PIN) == LOW) {
    digitalWrite(LATCH_LED_PIN, LOW);
  } else if (digitalRead(ON_BUTTON_PIN) == LOW) {
    digitalWrite(LATCH_LED_PIN, HIGH);
  }
}
