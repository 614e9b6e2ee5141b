// Counts down to 0 on one seven-segment digit, and begins again.

// part: globals
const int SEGMENT_PINS[] = {2, 3, 4, 5, 6, 7, 8};  // a to g
const int SEGMENT_ON = HIGH;  // HIGH for a common cathode, LOW for a common anode
const int FIRST_DIGIT = 9;
const unsigned long DIGIT_MS = 1000;
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};

int shownDigit = FIRST_DIGIT;
unsigned long lastDigit = 0;

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
  showDigit(shownDigit);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastDigit >= DIGIT_MS) {
    lastDigit = now;
    shownDigit = shownDigit > 0 ? shownDigit - 1 : FIRST_DIGIT;
    showDigit(shownDigit);
  }
}
