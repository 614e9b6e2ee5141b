// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeSansBold18pt7b;
