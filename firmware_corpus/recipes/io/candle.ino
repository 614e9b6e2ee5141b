// An LED that flickers like a candle.

// part: globals
const int CANDLE_PIN = 9;  // a pin with PWM
const int CANDLE_DARKEST = 30;  // percent
const unsigned long CANDLE_FLICKER_MS = 60;

unsigned long candleChanged = 0;

// part: setup
void setup() {
  pinMode(CANDLE_PIN, OUTPUT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - candleChanged >= CANDLE_FLICKER_MS) {
    candleChanged = now;
    // The mean of two is near the middle more often than at the ends, as a flame is.
    int percent = (random(CANDLE_DARKEST, 100) + random(CANDLE_DARKEST, 100)) / 2;
    analogWrite(CANDLE_PIN, percent * 255L / 100);
  }
}
