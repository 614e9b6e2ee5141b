// Counts on an eight-digit seven-segment display with a MAX7219, without a library.

// part: globals
const int DIGITS_DIN_PIN = 12;
const int DIGITS_CLK_PIN = 11;
const int DIGITS_CS_PIN = 10;
const uint8_t DIGITS_BRIGHTNESS = 4;  // 0 to 15
const unsigned long COUNT_MS = 500;

long shownCount = 0;
unsigned long lastCount = 0;

// part: helpers
void writeDigits(uint8_t reg, uint8_t value) {
  digitalWrite(DIGITS_CS_PIN, LOW);
  shiftOut(DIGITS_DIN_PIN, DIGITS_CLK_PIN, MSBFIRST, reg);
  shiftOut(DIGITS_DIN_PIN, DIGITS_CLK_PIN, MSBFIRST, value);
  digitalWrite(DIGITS_CS_PIN, HIGH);  // takes the 16 bits
}

// Shows a number of up to eight digits, without zeros before it.
void showNumber(long number) {
  for (int digit = 1; digit <= 8; digit++) {
    bool blank = number == 0 && digit > 1;
    writeDigits(digit, blank ? 0x0F : number % 10);  // 0x0F is dark
    number /= 10;
  }
}

// part: setup
void setup() {
  pinMode(DIGITS_DIN_PIN, OUTPUT);
  pinMode(DIGITS_CLK_PIN, OUTPUT);
  digitalWrite(DIGITS_CS_PIN, HIGH);
  pinMode(DIGITS_CS_PIN, OUTPUT);
  writeDigits(0x0F, 0);  // no display test
  writeDigits(0x0B, 7);  // all eight digits
  writeDigits(0x09, 0xFF);  // the chip knows the digits' segments
  writeDigits(0x0A, DIGITS_BRIGHTNESS);
  writeDigits(0x0C, 1);  // on
  showNumber(shownCount);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastCount >= COUNT_MS) {
    lastCount = now;
    shownCount = (shownCount + 1) % 100000000;
    showNumber(shownCount);
  }
}
