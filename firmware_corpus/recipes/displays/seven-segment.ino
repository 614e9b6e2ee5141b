// Counts from 0 to 9 on one seven-segment digit that is wired to pins directly.

// part: globals
const int SEGMENT_A_PIN = 2;
const int SEGMENT_B_PIN = 3;
const int SEGMENT_C_PIN = 4;
const int SEGMENT_D_PIN = 5;
const int SEGMENT_E_PIN = 6;
const int SEGMENT_F_PIN = 7;
const int SEGMENT_G_PIN = 8;
const int SEGMENT_ON = HIGH;  // HIGH for a common cathode, LOW for a common anode
const unsigned long DIGIT_MS = 1000;

const int SEGMENT_PINS[] = {SEGMENT_A_PIN, SEGMENT_B_PIN, SEGMENT_C_PIN, SEGMENT_D_PIN,
                            SEGMENT_E_PIN, SEGMENT_F_PIN, SEGMENT_G_PIN};
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
int shownDigit = 0;
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
    shownDigit = (shownDigit + 1) % 10;
    showDigit(shownDigit);
  }
}
