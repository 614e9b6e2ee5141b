// Two LEDs take turns.

// part: globals
const int FIRST_LED_PIN = 12;
const int SECOND_LED_PIN = 13;
const unsigned long TURN_MS = 400;

// part: setup
void setup() {
  pinMode(FIRST_LED_PIN, OUTPUT);
  pinMode(SECOND_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  bool first = (millis() / TURN_MS) % 2 == 0;
  digitalWrite(FIRST_LED_PIN, first ? HIGH : LOW);
  digitalWrite(SECOND_LED_PIN, first ? LOW : HIGH);
}
