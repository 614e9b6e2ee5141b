// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont FreeMonoBold12pt7b;
