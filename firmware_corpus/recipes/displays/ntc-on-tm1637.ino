// Shows the temperature of an NTC thermistor on a TM1637 display, with dashes where it is not connected.

// part: globals
const int NTC_PIN = A0;
const float SERIES_OHM = 10000.0;
const float NTC_OHM = 10000.0;  // at 25 degrees Celsius
const float NTC_BETA = 3950.0;
const int TM_CLK_PIN = 3;
const int TM_DIO_PIN = 4;
const uint8_t TM_BRIGHTNESS = 4;  // 0 to 7
const unsigned long NTC_INTERVAL_MS = 1000;
const uint8_t DIGIT_SEGMENTS[] = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
const uint8_t SEGMENTS_MINUS = 0x40;
const uint8_t SEGMENTS_C = 0x39;

unsigned long lastNtcRead = 0;

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

// Degrees Celsius, NAN where nothing is connected.
float ntcCelsius() {
  int raw = analogRead(NTC_PIN);
  if (raw <= 0 || raw >= 1023) {
    return NAN;
  }
  float ohm = SERIES_OHM * raw / (1023.0 - raw);
  return 1.0 / (1.0 / 298.15 + log(ohm / NTC_OHM) / NTC_BETA) - 273.15;
}

void showCelsius(float celsius) {
  uint8_t segments[4] = {SEGMENTS_MINUS, SEGMENTS_MINUS, SEGMENTS_MINUS, SEGMENTS_C};
  if (!isnan(celsius) && celsius > -99 && celsius < 999) {
    int degrees = round(celsius);
    int number = abs(degrees);
    segments[2] = DIGIT_SEGMENTS[number % 10];
    segments[1] = number >= 10 ? DIGIT_SEGMENTS[number / 10 % 10] : 0;
    segments[0] = degrees < 0 ? SEGMENTS_MINUS : number >= 100 ? DIGIT_SEGMENTS[number / 100] : 0;
  }
  tmShow(segments);
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
  unsigned long now = millis();
  if (now - lastNtcRead >= NTC_INTERVAL_MS) {
    lastNtcRead = now;
    float celsius = ntcCelsius();
    showCelsius(celsius);
    if (isnan(celsius)) {
      Serial.println("thermistor not connected");
    } else {
      Serial.println(celsius, 1);
    }
  }
}
