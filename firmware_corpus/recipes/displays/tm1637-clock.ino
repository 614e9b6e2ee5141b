// Shows minutes and seconds since the start on a four-digit TM1637 display, without a library.

// part: globals
const int TM_CLK_PIN = 3;
const int TM_DIO_PIN = 4;
const uint8_t TM_BRIGHTNESS = 4;  // 0 to 7
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
const uint8_t TM_COLON = 0x80;  // at the second digit

unsigned long shownSecond = 0xFFFFFFFF;

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

void showTime(unsigned long seconds) {
  int minutes = seconds / 60 % 100;
  int rest = seconds % 60;
  const uint8_t segments[4] = {
    DIGIT_SEGMENTS[minutes / 10],
    (uint8_t)(DIGIT_SEGMENTS[minutes % 10] | (rest % 2 ? 0 : TM_COLON)),
    DIGIT_SEGMENTS[rest / 10],
    DIGIT_SEGMENTS[rest % 10],
  };
  tmShow(segments);
  Serial.print("shown: ");
  Serial.println(seconds);
}

// part: setup
void setup() {
  Serial.begin(9600);
  digitalWrite(TM_CLK_PIN, LOW);  // the level whenever they are outputs
  digitalWrite(TM_DIO_PIN, LOW);
  tmRelease(TM_CLK_PIN);
  tmRelease(TM_DIO_PIN);
}

// part: loop
void loop() {
  unsigned long second = millis() / 1000;
  if (second != shownSecond) {
    shownSecond = second;
    showTime(second);
  }
}
