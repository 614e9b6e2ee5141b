// Shows one colour on a WS2812 strip.

// part: includes
#include <Adafruit_NeoPixel.h>

// part: globals
const int STRIP_PIN = 6;
const int STRIP_LEDS = 8;
const uint8_t STRIP_BRIGHTNESS = 80;
const uint8_t STRIP_RED = 255;
const uint8_t STRIP_GREEN = 100;
const uint8_t STRIP_BLUE = 0;

Adafruit_NeoPixel strip(STRIP_LEDS, STRIP_PIN, NEO_GRB + NEO_KHZ800);

// part: setup
void setup() {
  strip.begin();
  strip.setBrightness(STRIP_BRIGHTNESS);
  strip.fill(strip.Color(STRIP_RED, STRIP_GREEN, STRIP_BLUE));
  strip.show();
}

// part: loop
void loop() {
  // The LEDs keep their colour by themselves.
}
