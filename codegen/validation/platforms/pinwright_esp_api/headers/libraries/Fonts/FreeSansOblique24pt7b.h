// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeSansOblique24pt7b;
