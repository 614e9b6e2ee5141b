// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeMono24pt7b;
