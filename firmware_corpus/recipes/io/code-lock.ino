// A code lock: the right code and # on a 4x4 keypad open it for a while, * begins again.

// part: globals
const int LOCK_ROW_1 = 9;
const int LOCK_ROW_2 = 8;
const int LOCK_ROW_3 = 7;
const int LOCK_ROW_4 = 6;
const int LOCK_COL_1 = 5;
const int LOCK_COL_2 = 4;
const int LOCK_COL_3 = 3;
const int LOCK_COL_4 = 2;
const int LOCK_PIN = 10;
const int LOCK_ON = HIGH;  // LOW for relay modules that switch on at LOW
const char LOCK_CODE[] = "1234";
const unsigned long LOCK_OPEN_MS = 3000;
const unsigned long LOCK_SCAN_MS = 20;  // longer than contacts bounce

const int LOCK_ROWS[] = {LOCK_ROW_1, LOCK_ROW_2, LOCK_ROW_3, LOCK_ROW_4};
const int LOCK_COLS[] = {LOCK_COL_1, LOCK_COL_2, LOCK_COL_3, LOCK_COL_4};
const char LOCK_KEYS[4][5] = {"123A", "456B", "789C", "*0#D"};

char lockTyped[9] = "";
byte lockLength = 0;
char lockHeldKey = 0;
bool lockIsOpen = false;
unsigned long lockScanned = 0;
unsigned long lockOpened = 0;

// part: helpers
// The key that is down, 0 for none. The other rows float, so that two keys make no short circuit.
char scanLockKeys() {
  char found = 0;
  for (int row = 0; row < 4; row++) {
    pinMode(LOCK_ROWS[row], OUTPUT);
    digitalWrite(LOCK_ROWS[row], LOW);
    for (int col = 0; col < 4; col++) {
      if (digitalRead(LOCK_COLS[col]) == LOW) {
        found = LOCK_KEYS[row][col];
      }
    }
    pinMode(LOCK_ROWS[row], INPUT);
  }
  return found;
}

void setLock(bool open) {
  lockIsOpen = open;
  lockOpened = millis();
  digitalWrite(LOCK_PIN, open == (LOCK_ON == HIGH) ? HIGH : LOW);
}

void typeIntoLock(char key) {
  if (key == '#') {
    bool right = strcmp(lockTyped, LOCK_CODE) == 0;
    Serial.println(right ? "open" : "wrong code");
    if (right) {
      setLock(true);
    }
  }
  if (key == '#' || key == '*') {
    lockLength = 0;
  } else if (lockLength < sizeof(lockTyped) - 1) {
    lockTyped[lockLength++] = key;
  }
  lockTyped[lockLength] = 0;
}

// part: setup
void setup() {
  Serial.begin(9600);
  setLock(false);  // before it is an output, so that it does not open for a moment
  pinMode(LOCK_PIN, OUTPUT);
  for (int pin : LOCK_COLS) {
    pinMode(pin, INPUT_PULLUP);
  }
  Serial.println("enter the code");
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lockScanned >= LOCK_SCAN_MS) {
    lockScanned = now;
    char key = scanLockKeys();
    if (key != lockHeldKey) {
      lockHeldKey = key;
      if (key) {
        typeIntoLock(key);
      }
    }
  }
  if (lockIsOpen && now - lockOpened >= LOCK_OPEN_MS) {
    setLock(false);
  }
}
