// Lets a rainbow run along a WS2812B strip with FastLED, its power limited.

// part: includes
#include <FastLED.h>

// part: globals
constexpr int STRIP_PIN = 16;
constexpr int STRIP_LEDS = 60;
const uint8_t STRIP_BRIGHTNESS = 100;
const uint32_t SUPPLY_MA = 1000;  // what the supply can give; FastLED dims the strip to it
const unsigned long FRAME_MS = 20;
const uint8_t HUE_PER_LED = 4;

CRGB leds[STRIP_LEDS];
uint8_t firstHue = 0;
unsigned long lastFrame = 0;

// part: setup
void setup() {
  FastLED.addLeds<WS2812B, STRIP_PIN, GRB>(leds, STRIP_LEDS);
  FastLED.setBrightness(STRIP_BRIGHTNESS);
  FastLED.setMaxPowerInVoltsAndMilliamps(5, SUPPLY_MA);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastFrame >= FRAME_MS) {
    lastFrame = now;
    fill_rainbow(leds, STRIP_LEDS, firstHue++, HUE_PER_LED);
    FastLED.show();
  }
}
