// Lets a dot of light run along WS2812 (NeoPixel) LEDs.

// part: includes
#include <Adafruit_NeoPixel.h>

// part: globals
const int STRIP_PIN = 13;
const int STRIP_LEDS = 8;
const unsigned long STRIP_STEP_MS = 100;

Adafruit_NeoPixel strip(STRIP_LEDS, STRIP_PIN, NEO_GRB + NEO_KHZ800);
int litPixel = 0;
unsigned long lastStripStep = 0;

// part: setup
void setup() {
  strip.begin();
  strip.setBrightness(50);
  strip.show();  // all off
}

// part: loop
void loop() {
  if (millis() - lastStripStep >= STRIP_STEP_MS) {
    lastStripStep = millis();
    strip.clear();
    strip.setPixelColor(litPixel, strip.Color(0, 0, 255));
    strip.show();
    litPixel = (litPixel + 1) % STRIP_LEDS;
  }
}
