// A dice: a press of the button draws a number, and so many LEDs light up for a while.

// part: globals
const int DICE_PINS[] = {2, 3, 4, 5, 6, 7};
const int DICE_COUNT = sizeof(DICE_PINS) / sizeof(DICE_PINS[0]);
const int DICE_BUTTON_PIN = 8;
const int DICE_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor
const unsigned long SHOWN_MS = 3000;
const unsigned long DICE_DEBOUNCE_MS = 30;

bool isDown = false;
unsigned long changed = 0;
unsigned long rolled = 0;
bool isShown = false;

// part: helpers
void showDots(int dots) {
  for (int i = 0; i < DICE_COUNT; i++) {
    digitalWrite(DICE_PINS[i], i < dots ? HIGH : LOW);
  }
}

// part: setup
void setup() {
  for (int pin : DICE_PINS) {
    pinMode(pin, OUTPUT);
  }
  pinMode(DICE_BUTTON_PIN, DICE_PRESSED == LOW ? INPUT_PULLUP : INPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  bool down = digitalRead(DICE_BUTTON_PIN) == DICE_PRESSED;
  if (down != isDown && now - changed >= DICE_DEBOUNCE_MS) {
    isDown = down;
    changed = now;
    if (down) {
      randomSeed(micros());  // nobody presses to the microsecond
      showDots(random(1, DICE_COUNT + 1));
      rolled = now;
      isShown = true;
    }
  }
  if (isShown && now - rolled >= SHOWN_MS) {
    isShown = false;
    showDots(0);
  }
}
