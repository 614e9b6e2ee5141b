// board: uno
#include <FastLED.h>
#define LED_PIN 5
#define NUM_LEDS 50
#define BRIGHTNESS 64
#define LED_TYPE WS2811
#define COLOR_ORDER GRB
CRGB leds[NUM_LEDS];
CRGBPalette16 currentPalette;
TBlendType currentBlending;
uint8_t gHue = 0;
void setup() {
  delay(3000);
  FastLED.addLeds<LED_TYPE, LED_PIN, COLOR_ORDER>(leds, NUM_LEDS).setCorrection(TypicalLEDStrip);
  FastLED.setBrightness(BRIGHTNESS);
  currentPalette = RainbowColors_p;
  currentBlending = LINEARBLEND;
}
void loop() {
  fill_rainbow(leds, NUM_LEDS, gHue, 7);
  fadeToBlackBy(leds, NUM_LEDS, 10);
  int pos = beatsin16(13, 0, NUM_LEDS - 1);
  leds[pos] += CHSV(gHue, 255, 192);
  leds[0] = CRGB::Red;
  leds[1] = ColorFromPalette(currentPalette, gHue, BRIGHTNESS, currentBlending);
  if (random8() < 80) leds[random16(NUM_LEDS)] += CRGB::White;
  leds[2].setRGB(1, 2);  // wrong
  EVERY_N_MILLISECONDS(20) { gHue++; }
  FastLED.show();
  FastLED.delay(1000 / 60);
}
