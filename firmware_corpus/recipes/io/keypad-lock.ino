// Checks a code that is typed on a 4x4 keypad and ended with #; * begins again.

// part: globals
const int ROW_PINS[] = {9, 8, 7, 6};
const int COLUMN_PINS[] = {5, 4, 3, 2};
const int RIGHT_PIN = 12;
const int WRONG_PIN = 13;
const unsigned long SECRET_CODE = 1234;
const unsigned long SHOWN_MS = 3000;
const unsigned long KEY_DEBOUNCE_MS = 20;
const char KEYS[4][4] = {
  {'1', '2', '3', 'A'}, {'4', '5', '6', 'B'}, {'7', '8', '9', 'C'}, {'*', '0', '#', 'D'},
};

unsigned long entered = 0;
char lastKey = 0;
unsigned long keyChanged = 0;
unsigned long shownSince = 0;
bool isShowing = false;

// part: helpers
char pressedKey() {
  char found = 0;
  for (int row = 0; row < 4; row++) {
    pinMode(ROW_PINS[row], OUTPUT);  // one row is low at a time, the others float
    digitalWrite(ROW_PINS[row], LOW);
    for (int column = 0; column < 4; column++) {
      if (digitalRead(COLUMN_PINS[column]) == LOW) {
        found = KEYS[row][column];
      }
    }
    pinMode(ROW_PINS[row], INPUT);
  }
  return found;
}

void takeKey(char key) {
  if (key == '#') {
    digitalWrite(entered == SECRET_CODE ? RIGHT_PIN : WRONG_PIN, HIGH);
    shownSince = millis();
    isShowing = true;
    entered = 0;
  } else if (key == '*') {
    entered = 0;
  } else if (key >= '0' && key <= '9') {
    entered = entered % 100000000 * 10 + (key - '0');
  }
}

// part: setup
void setup() {
  for (int pin : COLUMN_PINS) {
    pinMode(pin, INPUT_PULLUP);
  }
  pinMode(RIGHT_PIN, OUTPUT);
  pinMode(WRONG_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  char key = pressedKey();
  if (key != lastKey && now - keyChanged >= KEY_DEBOUNCE_MS) {
    lastKey = key;
    keyChanged = now;
    if (key != 0) {
      takeKey(key);
    }
  }
  if (isShowing && now - shownSince >= SHOWN_MS) {
    isShowing = false;
    digitalWrite(RIGHT_PIN, LOW);
    digitalWrite(WRONG_PIN, LOW);
  }
}
