// Adafruit GFX: the fonts' layout.
#pragma once
#include <Arduino.h>

struct PINWRIGHT_COMPLETE GFXglyph {
  uint16_t bitmapOffset;
  uint8_t width;
  uint8_t height;
  uint8_t xAdvance;
  int8_t xOffset;
  int8_t yOffset;
};

struct PINWRIGHT_COMPLETE GFXfont {
  uint8_t* bitmap;
  GFXglyph* glyph;
  uint16_t first;
  uint16_t last;
  uint8_t yAdvance;
};
