// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeMono9pt7b;
