// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeMonoOblique9pt7b;
