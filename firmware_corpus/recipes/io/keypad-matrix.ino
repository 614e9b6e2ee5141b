// Scans a 4x4 matrix keypad without a library and prints each key that is pressed.

// part: globals
const int KEYPAD_ROWS[] = {9, 8, 7, 6};
const int KEYPAD_COLS[] = {5, 4, 3, 2};
const char KEYPAD_KEYS[4][5] = {"123A", "456B", "789C", "*0#D"};
const unsigned long KEYPAD_SCAN_MS = 20;  // longer than contacts bounce

unsigned long keypadScanned = 0;
char keypadHeld = 0;

// part: helpers
// The key that is down, 0 for none. The other rows float, so that two keys make no short circuit.
char scanKeypad() {
  char found = 0;
  for (int row = 0; row < 4; row++) {
    pinMode(KEYPAD_ROWS[row], OUTPUT);
    digitalWrite(KEYPAD_ROWS[row], LOW);
    for (int col = 0; col < 4; col++) {
      if (digitalRead(KEYPAD_COLS[col]) == LOW) {
        found = KEYPAD_KEYS[row][col];
      }
    }
    pinMode(KEYPAD_ROWS[row], INPUT);
  }
  return found;
}

// part: setup
void setup() {
  Serial.begin(9600);
  for (int col = 0; col < 4; col++) {
    pinMode(KEYPAD_COLS[col], INPUT_PULLUP);
  }
  Serial.println("keypad ready");
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - keypadScanned >= KEYPAD_SCAN_MS) {
    keypadScanned = now;
    char key = scanKeypad();
    if (key != keypadHeld) {
      keypadHeld = key;
      if (key) {
        Serial.print("key: ");
        Serial.println(key);
      }
    }
  }
}
