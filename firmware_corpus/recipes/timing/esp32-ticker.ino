// Blinks an LED from a Ticker; loop() stays free.

// part: includes
#include <Ticker.h>

// part: globals
const int TICKER_LED_PIN = 4;
const int TICKER_MS = 500;

Ticker blinkTicker;

// part: helpers
void toggleTickerLed() {
  digitalWrite(TICKER_LED_PIN, !digitalRead(TICKER_LED_PIN));
}

// part: setup
void setup() {
  pinMode(TICKER_LED_PIN, OUTPUT);
  blinkTicker.attach_ms(TICKER_MS, toggleTickerLed);
}

// part: loop
void loop() {
}
