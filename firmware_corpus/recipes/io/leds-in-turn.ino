// Three LEDs take turns: the first is on for a while, then the second, then the third, and again.

// part: globals
const int FIRST_LED_PIN = 4;
const int SECOND_LED_PIN = 5;
const int THIRD_LED_PIN = 6;
const unsigned long STEP_MS = 300;  // each LED is on for so long

const int TURN_PINS[] = {FIRST_LED_PIN, SECOND_LED_PIN, THIRD_LED_PIN};
const int TURN_COUNT = sizeof(TURN_PINS) / sizeof(TURN_PINS[0]);

unsigned long stepStarted = 0;
int litIndex = 0;

// part: setup
void setup() {
  for (int i = 0; i < TURN_COUNT; i++) {
    pinMode(TURN_PINS[i], OUTPUT);
  }
  digitalWrite(TURN_PINS[litIndex], HIGH);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - stepStarted >= STEP_MS) {
    stepStarted = now;
    digitalWrite(TURN_PINS[litIndex], LOW);
    litIndex = (litIndex + 1) % TURN_COUNT;
    digitalWrite(TURN_PINS[litIndex], HIGH);
  }
}
