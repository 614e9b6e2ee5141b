// Adafruit GFX: a font.
#pragma once
#include <gfxfont.h>

extern const GFXfont Org_01;
