// Counts the presses of a button on one seven-segment digit, from 0 to 9 and again from 0.

// part: globals
const int SEGMENT_PINS[] = {2, 3, 4, 5, 6, 7, 8};  // a to g
const int SEGMENT_ON = HIGH;  // HIGH for a common cathode, LOW for a common anode
const int BUTTON_PIN = 9;
const int BUTTON_PRESSED = LOW;  // LOW for a button to GND, HIGH with a pull-down resistor
const unsigned long DEBOUNCE_MS = 30;
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};

int shownDigit = 0;
bool isDown = false;
unsigned long changed = 0;

// part: helpers
void showDigit(int digit) {
  for (int i = 0; i < 7; i++) {
    bool on = DIGIT_SEGMENTS[digit] >> i & 1;
    digitalWrite(SEGMENT_PINS[i], on ? SEGMENT_ON : !SEGMENT_ON);
  }
}

// part: setup
void setup() {
  for (int pin : SEGMENT_PINS) {
    pinMode(pin, OUTPUT);
  }
  pinMode(BUTTON_PIN, BUTTON_PRESSED == LOW ? INPUT_PULLUP : INPUT);
  showDigit(shownDigit);
}

// part: loop
void loop() {
  bool down = digitalRead(BUTTON_PIN) == BUTTON_PRESSED;
  if (down != isDown && millis() - changed >= DEBOUNCE_MS) {
    isDown = down;
    changed = millis();
    if (isDown) {
      shownDigit = (shownDigit + 1) % 10;
      showDigit(shownDigit);
    }
  }
}
