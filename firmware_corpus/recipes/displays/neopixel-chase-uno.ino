// Lets a light with a fading tail run along a WS2812 strip.

// part: includes
#include <Adafruit_NeoPixel.h>

// part: globals
const int STRIP_PIN = 6;
const int STRIP_LEDS = 30;
const int TAIL_LEDS = 6;
const unsigned long CHASE_STEP_MS = 50;

Adafruit_NeoPixel strip(STRIP_LEDS, STRIP_PIN, NEO_GRB + NEO_KHZ800);
int chaseHead = 0;
unsigned long lastChaseStep = 0;

// part: helpers
void drawChase() {
  strip.clear();
  for (int i = 0; i < TAIL_LEDS; i++) {
    int led = (chaseHead + STRIP_LEDS - i % STRIP_LEDS) % STRIP_LEDS;
    uint8_t level = 255 >> i;  // half as bright from LED to LED
    strip.setPixelColor(led, strip.Color(0, level / 3, level));
  }
  strip.show();
}

// part: setup
void setup() {
  strip.begin();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastChaseStep >= CHASE_STEP_MS) {
    lastChaseStep = now;
    drawChase();
    chaseHead = (chaseHead + 1) % STRIP_LEDS;
  }
}
