// A dice of seven LEDs: a press of the button lets it roll, then it shows 1 to 6.

// part: globals
const int DICE_A_PIN = 3;  // left column: a, b, c
const int DICE_B_PIN = 4;
const int DICE_C_PIN = 5;
const int DICE_D_PIN = 6;  // the middle
const int DICE_E_PIN = 7;  // right column: e, f, g
const int DICE_F_PIN = 8;
const int DICE_G_PIN = 9;
const int DICE_BUTTON_PIN = 2;
const unsigned long DICE_ROLL_MS = 1000;
const unsigned long DICE_FACE_MS = 80;  // each face while it rolls

const int DICE_PINS[] = {DICE_A_PIN, DICE_B_PIN, DICE_C_PIN, DICE_D_PIN,
                         DICE_E_PIN, DICE_F_PIN, DICE_G_PIN};
// The LEDs of 1 to 6, a in the lowest bit.
const byte DICE_FACES[] = {0b0001000, 0b1000001, 0b1001001, 0b1010101, 0b1011101, 0b1110111};

bool diceRolls = false;
unsigned long diceStarted = 0;
unsigned long diceChanged = 0;

// part: helpers
void showDice(int number) {
  for (int i = 0; i < 7; i++) {
    digitalWrite(DICE_PINS[i], DICE_FACES[number - 1] >> i & 1 ? HIGH : LOW);
  }
}

// part: setup
void setup() {
  for (int pin : DICE_PINS) {
    pinMode(pin, OUTPUT);
  }
  pinMode(DICE_BUTTON_PIN, INPUT_PULLUP);
  showDice(1);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (!diceRolls && digitalRead(DICE_BUTTON_PIN) == LOW) {
    randomSeed(micros());  // nobody presses at the same microsecond twice
    diceRolls = true;
    diceStarted = now;
  }
  if (diceRolls && now - diceChanged >= DICE_FACE_MS) {
    diceChanged = now;
    showDice(random(1, 7));
    diceRolls = now - diceStarted < DICE_ROLL_MS;
  }
}
