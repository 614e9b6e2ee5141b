// Shows a number that counts up on a four-digit TM1637 display, without a library.

// part: globals
const int TM_CLK_PIN = 3;
const int TM_DIO_PIN = 4;
const uint8_t TM_BRIGHTNESS = 4;  // 0 to 7
const unsigned long TM_UPDATE_MS = 500;
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
const uint8_t SEGMENTS_MINUS = 0x40;

int tmCount = 0;
unsigned long lastTmUpdate = 0;

// part: helpers
// The bus has pull-ups: a line is high when it is let go.
void tmRelease(int pin) {
  pinMode(pin, INPUT);
  delayMicroseconds(5);
}

void tmPull(int pin) {
  pinMode(pin, OUTPUT);
  delayMicroseconds(5);
}

void tmStart() {
  tmPull(TM_DIO_PIN);
}

void tmStop() {
  tmPull(TM_CLK_PIN);
  tmPull(TM_DIO_PIN);
  tmRelease(TM_CLK_PIN);
  tmRelease(TM_DIO_PIN);
}

void tmWrite(uint8_t value) {
  for (int bit = 0; bit < 8; bit++) {  // first the lowest
    tmPull(TM_CLK_PIN);
    if (value >> bit & 1) {
      tmRelease(TM_DIO_PIN);
    } else {
      tmPull(TM_DIO_PIN);
    }
    tmRelease(TM_CLK_PIN);
  }
  tmPull(TM_CLK_PIN);  // the ninth clock is for the chip's answer
  tmRelease(TM_DIO_PIN);
  tmRelease(TM_CLK_PIN);
  tmPull(TM_CLK_PIN);
  tmPull(TM_DIO_PIN);
}

void tmShow(const uint8_t *segments) {
  tmStart();
  tmWrite(0x40);  // data follow, the address goes up by itself
  tmStop();
  tmStart();
  tmWrite(0xC0);  // first digit
  for (int i = 0; i < 4; i++) {
    tmWrite(segments[i]);
  }
  tmStop();
  tmStart();
  tmWrite(0x88 | TM_BRIGHTNESS);  // display on
  tmStop();
}

// Shows a rounded number of -999 to 9999; dashes where it is not known or does not fit.
void tmShowNumber(float number) {
  uint8_t segments[4] = {SEGMENTS_MINUS, SEGMENTS_MINUS, SEGMENTS_MINUS, SEGMENTS_MINUS};
  if (number > -999.5 && number < 9999.5) {  // neither holds of NAN
    int whole = round(number);
    int rest = abs(whole);
    bool minus = whole < 0;
    for (int i = 3; i >= 0; i--) {
      if (rest > 0 || i == 3) {
        segments[i] = DIGIT_SEGMENTS[rest % 10];
      } else {
        segments[i] = minus ? SEGMENTS_MINUS : 0;
        minus = false;
      }
      rest /= 10;
    }
  }
  tmShow(segments);
}

// part: setup
void setup() {
  digitalWrite(TM_CLK_PIN, LOW);  // the level whenever they are outputs
  digitalWrite(TM_DIO_PIN, LOW);
  tmRelease(TM_CLK_PIN);
  tmRelease(TM_DIO_PIN);
}

// part: loop
void loop() {
  if (millis() - lastTmUpdate >= TM_UPDATE_MS) {
    lastTmUpdate = millis();
    tmCount = (tmCount + 1) % 10000;
    tmShowNumber(tmCount);
  }
}
