// Shows a number that counts up on an eight-digit seven-segment display with a MAX7219, without a library.

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

// Shows a number with so many digits behind the point; dashes where it is not known or too long.
void showNumber(float number, int decimals) {
  for (int i = 0; i < decimals; i++) {
    number *= 10;
  }
  bool fits = !isnan(number) && fabs(number) < 1e7;
  long rest = fits ? lround(fabs(number)) : 0;
  bool minus = number < 0 && rest > 0;
  for (int digit = 1; digit <= 8; digit++) {
    uint8_t code = 0x0F;  // dark
    if (!fits || (minus && rest == 0 && digit > decimals + 1)) {
      code = 0x0A;  // a dash
      minus = false;
    } else if (rest > 0 || digit <= decimals + 1) {
      code = rest % 10 | (decimals > 0 && digit == decimals + 1 ? 0x80 : 0);  // with its point
    }
    writeDigits(digit, code);
    rest /= 10;
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
  showNumber(0, 0);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastCount >= COUNT_MS) {
    lastCount = now;
    shownCount = (shownCount + 1) % 1000000;
    showNumber(shownCount, 0);
  }
}
