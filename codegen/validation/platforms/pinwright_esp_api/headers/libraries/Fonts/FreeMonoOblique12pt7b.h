// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeMonoOblique12pt7b;
