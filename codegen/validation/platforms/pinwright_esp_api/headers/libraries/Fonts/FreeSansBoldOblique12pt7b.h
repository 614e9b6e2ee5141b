// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeSansBoldOblique12pt7b;
