// Lets a rainbow run along a WS2812 strip.

// part: includes
#include <Adafruit_NeoPixel.h>

// part: globals
const int STRIP_PIN = 16;
const int STRIP_LEDS = 30;
const uint8_t STRIP_BRIGHTNESS = 80;  // of 255: all LEDs at full white take 60 mA each
const unsigned long RAINBOW_STEP_MS = 20;
const uint16_t RAINBOW_STEP = 256;  // of 65536 for a whole turn

Adafruit_NeoPixel strip(STRIP_LEDS, STRIP_PIN, NEO_GRB + NEO_KHZ800);
uint16_t rainbowHue = 0;
unsigned long lastRainbowStep = 0;

// part: setup
void setup() {
  strip.begin();
  strip.setBrightness(STRIP_BRIGHTNESS);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastRainbowStep >= RAINBOW_STEP_MS) {
    lastRainbowStep = now;
    strip.rainbow(rainbowHue);
    strip.show();
    rainbowHue += RAINBOW_STEP;  // wraps by itself
  }
}
