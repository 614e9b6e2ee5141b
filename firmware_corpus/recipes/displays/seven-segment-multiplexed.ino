// Shows the seconds since the start on four seven-segment digits that share their segments' pins.

// part: globals
const int SEGMENT_A_PIN = 2;
const int SEGMENT_B_PIN = 3;
const int SEGMENT_C_PIN = 4;
const int SEGMENT_D_PIN = 5;
const int SEGMENT_E_PIN = 6;
const int SEGMENT_F_PIN = 7;
const int SEGMENT_G_PIN = 8;
const int DIGIT_1_PIN = A0;  // the leftmost; common cathodes, on when LOW
const int DIGIT_2_PIN = A1;
const int DIGIT_3_PIN = A2;
const int DIGIT_4_PIN = A3;
const unsigned long DIGIT_ON_US = 2000;  // 125 pictures a second do not flicker

const int SEGMENT_PINS[] = {SEGMENT_A_PIN, SEGMENT_B_PIN, SEGMENT_C_PIN, SEGMENT_D_PIN,
                            SEGMENT_E_PIN, SEGMENT_F_PIN, SEGMENT_G_PIN};
const int DIGIT_PINS[] = {DIGIT_4_PIN, DIGIT_3_PIN, DIGIT_2_PIN, DIGIT_1_PIN};  // ones first
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
uint8_t shownSegments[4] = {0};
int litDigit = 0;
unsigned long lastRefresh = 0;

// part: helpers
void setNumber(unsigned int number) {
  for (int i = 0; i < 4; i++) {
    shownSegments[i] = DIGIT_SEGMENTS[number % 10];
    number /= 10;
  }
}

void lightNextDigit() {
  digitalWrite(DIGIT_PINS[litDigit], HIGH);  // dark before the segments change, or they smear
  litDigit = (litDigit + 1) % 4;
  for (int i = 0; i < 7; i++) {
    digitalWrite(SEGMENT_PINS[i], shownSegments[litDigit] >> i & 1 ? HIGH : LOW);
  }
  digitalWrite(DIGIT_PINS[litDigit], LOW);
}

// part: setup
void setup() {
  for (int pin : SEGMENT_PINS) {
    pinMode(pin, OUTPUT);
  }
  for (int pin : DIGIT_PINS) {
    digitalWrite(pin, HIGH);
    pinMode(pin, OUTPUT);
  }
}

// part: loop
void loop() {
  unsigned long now = micros();
  if (now - lastRefresh >= DIGIT_ON_US) {
    lastRefresh = now;
    setNumber(millis() / 1000 % 10000);
    lightNextDigit();
  }
}
