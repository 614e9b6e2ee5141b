// Counts the presses of a button and prints the count. Only the edge counts, not how long it is held.

// part: globals
const int COUNT_PIN = 2;
const int COUNT_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor
const unsigned long COUNT_DEBOUNCE_MS = 30;

bool countWasDown = false;
unsigned long countChanged = 0;
unsigned long pressCount = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(COUNT_PIN, COUNT_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  Serial.println("presses: 0");
}

// part: loop
void loop() {
  unsigned long now = millis();
  bool down = digitalRead(COUNT_PIN) == COUNT_PRESSED;
  if (down != countWasDown && now - countChanged >= COUNT_DEBOUNCE_MS) {
    countWasDown = down;
    countChanged = now;
    if (down) {
      pressCount++;
      Serial.print("presses: ");
      Serial.println(pressCount);
    }
  }
}
