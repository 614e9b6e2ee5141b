// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont Tiny3x3a2pt7b;
