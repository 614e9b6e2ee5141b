// Lights an LED while a button is pressed, and until a while after it was released.

// part: globals
const int BUTTON_PIN = 2;
const int LED_PIN = 13;
const int PRESSED = LOW;  // LOW for a button to GND, HIGH for one to 5 V with a pull-down resistor
const unsigned long OFF_DELAY_MS = 2000;

unsigned long lastPressed = 0;
bool ledLit = false;

// part: setup
void setup() {
  pinMode(BUTTON_PIN, PRESSED == LOW ? INPUT_PULLUP : INPUT);
  pinMode(LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (digitalRead(BUTTON_PIN) == PRESSED) {
    lastPressed = now;
    ledLit = true;
  } else if (ledLit && now - lastPressed >= OFF_DELAY_MS) {
    ledLit = false;
  }
  digitalWrite(LED_PIN, ledLit ? HIGH : LOW);
}
