// Shows how loud it is as a bar of green, yellow and red LEDs on a WS2812B strip, with a falling peak.

// part: includes
#include <FastLED.h>

// part: globals
constexpr int STRIP_PIN = 16;
constexpr int STRIP_LEDS = 16;
const int MIC_PIN = 34;
const int QUIET_LEVEL = 80;  // noise of the microphone, of 4095
const int LOUD_LEVEL = 1500;  // lights the whole strip
const unsigned long VU_WINDOW_MS = 30;
const unsigned long PEAK_FALL_MS = 120;  // the peak falls by one LED

CRGB leds[STRIP_LEDS];
int micLow = 4095;
int micHigh = 0;
int peakLed = 0;
unsigned long vuWindowStart = 0;
unsigned long lastPeakFall = 0;

// part: helpers
void showLevel(int level) {
  int bar = constrain(map(level, QUIET_LEVEL, LOUD_LEVEL, 0, STRIP_LEDS), 0, STRIP_LEDS);
  peakLed = max(peakLed, bar);
  for (int i = 0; i < STRIP_LEDS; i++) {
    CRGB colour = i < STRIP_LEDS * 6 / 10 ? CRGB::Green : i < STRIP_LEDS * 8 / 10 ? CRGB::Yellow : CRGB::Red;
    leds[i] = i < bar ? colour : CRGB::Black;
  }
  if (peakLed > 0) {
    leds[peakLed - 1] = CRGB::White;
  }
  FastLED.show();
}

// part: setup
void setup() {
  FastLED.addLeds<WS2812B, STRIP_PIN, GRB>(leds, STRIP_LEDS);
  FastLED.setBrightness(80);
}

// part: loop
void loop() {
  int sample = analogRead(MIC_PIN);
  micLow = min(micLow, sample);
  micHigh = max(micHigh, sample);
  unsigned long now = millis();
  if (now - vuWindowStart >= VU_WINDOW_MS) {
    vuWindowStart = now;
    if (peakLed > 0 && now - lastPeakFall >= PEAK_FALL_MS) {
      lastPeakFall = now;
      peakLed--;
    }
    showLevel(micHigh - micLow);
    micLow = 4095;
    micHigh = 0;
  }
}
