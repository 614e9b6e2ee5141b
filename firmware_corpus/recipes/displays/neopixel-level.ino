// Shows a value as a bar of lit LEDs on a WS2812 strip: green, then yellow, then red.

// part: includes
#include <Adafruit_NeoPixel.h>

// part: globals
const int LEVEL_INPUT_PIN = 34;
const int STRIP_PIN = 16;
const int STRIP_LEDS = 8;
const uint8_t STRIP_BRIGHTNESS = 80;
const float LEVEL_LOW = 0.0;  // the value at which all are dark
const float LEVEL_HIGH = 4095.0;  // and at which all are lit
const unsigned long LEVEL_UPDATE_MS = 100;

Adafruit_NeoPixel strip(STRIP_LEDS, STRIP_PIN, NEO_GRB + NEO_KHZ800);
unsigned long lastLevelUpdate = 0;

// part: helpers
void showBar(int lit) {
  strip.clear();
  for (int i = 0; i < lit; i++) {
    bool high = i >= STRIP_LEDS * 8 / 10;
    bool middle = i >= STRIP_LEDS * 6 / 10;
    strip.setPixelColor(i, high ? strip.Color(255, 0, 0) : middle ? strip.Color(255, 150, 0) : strip.Color(0, 255, 0));
  }
  strip.show();
}

// part: setup
void setup() {
  strip.begin();
  strip.setBrightness(STRIP_BRIGHTNESS);
  strip.show();  // all dark
}

// part: loop
void loop() {
  if (millis() - lastLevelUpdate >= LEVEL_UPDATE_MS) {
    lastLevelUpdate = millis();
    float level = analogRead(LEVEL_INPUT_PIN);
    if (!isnan(level)) {
      float share = (level - LEVEL_LOW) / (LEVEL_HIGH - LEVEL_LOW);
      showBar(lround(STRIP_LEDS * constrain(share, 0.0f, 1.0f)));
    }
  }
}
