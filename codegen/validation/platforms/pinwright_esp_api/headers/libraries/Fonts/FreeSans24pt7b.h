// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeSans24pt7b;
