//[board esp32-s3-devkitc-1]
#include <Keypad.h>
#include <FastLED.h>
#include <Ticker.h>

/*
 * Sampler pad on an S3 board: 16 keys, 16 LEDs, step sequencer of 16 steps.
 * Output is serial MIDI on UART1 at 31250 baud.
 */

const byte ROWS = 4, COLS = 4;
char keys[ROWS][COLS] = {
  {1, 2, 3, 4},
  {5, 6, 7, 8},
  {9, 10, 11, 12},
  {13, 14, 15, 16},
};
byte rowPins[ROWS] = {4, 5, 6, 7};
byte colPins[COLS] = {15, 16, 17, 18};
Keypad pad = Keypad(makeKeymap(keys), rowPins, colPins, ROWS, COLS);

CRGB leds[16];
Ticker clockTick;

const uint8_t NOTES[4] = {36, 38, 42, 46};    // kick, snare, closed and open hat
uint16_t pattern[4] = {0x1111, 0x1010, 0x5555, 0x0000};
uint8_t track = 0;
volatile uint8_t step_ = 0;
volatile bool stepDue = false;

void midi(uint8_t status, uint8_t a, uint8_t b) {
  Serial1.write(status);  //[lines 3]
  Serial1.write(a);
  Serial1.write(b);
}

void onClock() {
  step_ = (step_ + 1) & 15;
  stepDue = true;
}

void setTempo(float bpm) {
  clockTick.attach_ms((uint32_t)(60000 / bpm / 4), onClock);  //[line]
}

void playStep() {
  for (int t = 0; t < 4; t++) {
    if (bitRead(pattern[t], step_)) {  //[block]
      midi(0x99, NOTES[t], 100);
      midi(0x89, NOTES[t], 0);
    }
  }
}

void drawPattern() {
  static const CRGB colours[4] = {CRGB::Red, CRGB::Orange, CRGB::Green, CRGB::Blue};
  for (int i = 0; i < 16; i++) {
    leds[i] = bitRead(pattern[track], i) ? colours[track] : CRGB::Black;
    if (i == step_) leds[i] += CRGB(40, 40, 40);
  }
  FastLED.show();
}

void setup() {
  Serial.begin(115200);
  Serial1.begin(31250, SERIAL_8N1, -1, 43);
  FastLED.addLeds<NEOPIXEL, 48>(leds, 16);
  FastLED.setBrightness(60);
  pad.setHoldTime(600);
  setTempo(112);
}

void loop() {
  if (stepDue) {
    stepDue = false;
    playStep();
    drawPattern();
  }
  if (!pad.getKeys()) return;
  for (int i = 0; i < LIST_MAX; i++) {
    if (!pad.key[i].stateChanged) continue;
    uint8_t n = pad.key[i].kchar - 1;
    if (pad.key[i].kstate == PRESSED) {
      pattern[track] ^= 1 << n;  //[rest ^= ]
    } else if (pad.key[i].kstate == HOLD && n < 4) {
      pattern[track] ^= 1 << n;      // the press before the hold toggled it
      track = n;
    }
  }
}
