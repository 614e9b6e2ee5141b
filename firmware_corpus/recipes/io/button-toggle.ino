// Each press of a button switches an LED over. The contacts bounce, so a level counts once it
// has been steady for a while.

// part: globals
const int TOGGLE_BUTTON_PIN = 2;
const int TOGGLE_LED_PIN = 13;
const int TOGGLE_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor
const unsigned long DEBOUNCE_MS = 30;

int steadyLevel = !TOGGLE_PRESSED;
int lastLevel = !TOGGLE_PRESSED;
unsigned long lastBounce = 0;
bool toggleOn = false;

// part: setup
void setup() {
  pinMode(TOGGLE_BUTTON_PIN, TOGGLE_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  pinMode(TOGGLE_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  int level = digitalRead(TOGGLE_BUTTON_PIN);
  if (level != lastLevel) {
    lastLevel = level;
    lastBounce = millis();
  }
  if (level != steadyLevel && millis() - lastBounce >= DEBOUNCE_MS) {
    steadyLevel = level;
    if (steadyLevel == TOGGLE_PRESSED) {  // pressed just now
      toggleOn = !toggleOn;
    }
  }
  digitalWrite(TOGGLE_LED_PIN, toggleOn ? HIGH : LOW);
}
