// A piano of four buttons: each plays its note while it is held.

// part: globals
const int KEY_C_PIN = 2;
const int KEY_D_PIN = 3;
const int KEY_E_PIN = 4;
const int KEY_F_PIN = 5;
const int PIANO_PIN = 8;

const int PIANO_KEYS[] = {KEY_C_PIN, KEY_D_PIN, KEY_E_PIN, KEY_F_PIN};
const unsigned int PIANO_HZ[] = {262, 294, 330, 349};  // C4, D4, E4, F4

unsigned int playedHz = 0;

// part: setup
void setup() {
  for (int pin : PIANO_KEYS) {
    pinMode(pin, INPUT_PULLUP);
  }
  pinMode(PIANO_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned int hz = 0;
  for (int i = 0; i < 4; i++) {
    if (digitalRead(PIANO_KEYS[i]) == LOW) {
      hz = PIANO_HZ[i];
    }
  }
  if (hz != playedHz) {  // a new tone() each time round would click
    playedHz = hz;
    if (hz) {
      tone(PIANO_PIN, hz);
    } else {
      noTone(PIANO_PIN);
    }
  }
}
