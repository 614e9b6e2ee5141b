// Counts the presses of a button and prints the count; after the greatest one it is 0 again.

// part: globals
const int WRAP_BUTTON_PIN = 2;
const int MOST_PRESSES = 10;
const int WRAP_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor
const unsigned long WRAP_DEBOUNCE_MS = 30;

int presses = 0;
bool wrapDown = false;
unsigned long wrapChanged = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(WRAP_BUTTON_PIN, WRAP_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  Serial.println(presses);
}

// part: loop
void loop() {
  bool down = digitalRead(WRAP_BUTTON_PIN) == WRAP_PRESSED;
  if (down != wrapDown && millis() - wrapChanged >= WRAP_DEBOUNCE_MS) {
    wrapDown = down;
    wrapChanged = millis();
    if (down) {
      presses = presses < MOST_PRESSES ? presses + 1 : 0;
      Serial.println(presses);
    }
  }
}
