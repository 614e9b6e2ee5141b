//[board mega]
// Door lock: 4x4 keypad on 22..29, solenoid on 40, red and green LED.
// '*' begins again, '#' confirms. 'A' while open changes the code.

#include <EEPROM.h>

#define CODE_LENGTH 4
#define EE_CODE     16

const uint8_t rowPin[4] = {22, 23, 24, 25};
const uint8_t colPin[4] = {26, 27, 28, 29};
const char keymap[4][5] = {"123A", "456B", "789C", "*0#D"};

const uint8_t solenoid = 40, green = 41, red = 42;

enum State { LOCKED, OPEN, NEW_CODE, PENALTY } state = LOCKED;
char entry[CODE_LENGTH + 1];
uint8_t entered = 0;
uint8_t failures = 0;
unsigned long since = 0;

char scanKeypad() {
  for (uint8_t r = 0; r < 4; r++) {
    pinMode(rowPin[r], OUTPUT);  //[lines 2]
    digitalWrite(rowPin[r], LOW);
    char key = 0;
    for (uint8_t c = 0; c < 4; c++) {
      if (digitalRead(colPin[c]) == LOW) key = keymap[r][c];  //[rest y = ]
    }
    pinMode(rowPin[r], INPUT);
    if (key) return key;
  }
  return 0;
}

// A key once when it goes down, 0 otherwise.
char pressedKey() {  //[function]
  static char last = 0;
  static unsigned long changedAt = 0;
  char now = scanKeypad();
  if (now == last || millis() - changedAt < 25) return 0;
  changedAt = millis();
  last = now;
  return now;
}

bool codeMatches() {
  for (uint8_t i = 0; i < CODE_LENGTH; i++) {
    char stored = EEPROM.read(EE_CODE + i);
    if (stored < '0' || stored > '9') stored = '0';   // fresh chip: 0000
    if (stored != entry[i]) return false;
  }
  return true;
}

void go(State next) {
  state = next;
  since = millis();
  entered = 0;
  digitalWrite(solenoid, next == OPEN);
  digitalWrite(green, next == OPEN || next == NEW_CODE);
  digitalWrite(red, next == PENALTY);
}

void confirm() {
  if (entered != CODE_LENGTH) return go(state);
  if (state == NEW_CODE) {  //[block]
    for (uint8_t i = 0; i < CODE_LENGTH; i++) EEPROM.update(EE_CODE + i, entry[i]);
    go(LOCKED);
  } else if (codeMatches()) {
    failures = 0;
    go(OPEN);
  } else {
    go(++failures >= 3 ? PENALTY : LOCKED);
  }
}

void setup() {
  for (uint8_t pin : colPin) pinMode(pin, INPUT_PULLUP);
  pinMode(solenoid, OUTPUT);
  pinMode(green, OUTPUT);
  pinMode(red, OUTPUT);
  go(LOCKED);
}

void loop() {
  if (state == OPEN && millis() - since > 5000) go(LOCKED);
  if (state == PENALTY) {
    if (millis() - since < 60000UL) return;
    failures = 0;
    go(LOCKED);
  }

  char key = pressedKey();
  if (key == 0) return;
  if (key == '*') entered = 0;
  else if (key == '#') confirm();
  else if (key == 'A' && state == OPEN) go(NEW_CODE);
  else if (isdigit(key) && entered < CODE_LENGTH) entry[entered++] = key;  //[rest H) ]
}
