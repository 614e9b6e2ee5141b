// Each press of a button switches an LED on or off. Bouncing of the contact is filtered out.

// part: globals
const int TOGGLE_BUTTON_PIN = 14;
const int TOGGLE_LED_PIN = 26;
const unsigned long TOGGLE_DEBOUNCE_MS = 30;  // the contact must be quiet for so long

bool toggleLedOn = false;
bool togglePressed = false;  // after debouncing
bool toggleLastReading = false;
unsigned long toggleReadingChanged = 0;

// part: helpers
// True once for each press.
bool toggleButtonWentDown() {
  bool reading = digitalRead(TOGGLE_BUTTON_PIN) == LOW;
  if (reading != toggleLastReading) {
    toggleLastReading = reading;
    toggleReadingChanged = millis();
  }
  if (reading != togglePressed && millis() - toggleReadingChanged >= TOGGLE_DEBOUNCE_MS) {
    togglePressed = reading;
    return togglePressed;
  }
  return false;
}

// part: setup
void setup() {
  pinMode(TOGGLE_BUTTON_PIN, INPUT_PULLUP);
  pinMode(TOGGLE_LED_PIN, OUTPUT);
  digitalWrite(TOGGLE_LED_PIN, LOW);
}

// part: loop
void loop() {
  if (toggleButtonWentDown()) {
    toggleLedOn = !toggleLedOn;
    digitalWrite(TOGGLE_LED_PIN, toggleLedOn ? HIGH : LOW);
  }
}
