// FastLED: the one header has it all.
#pragma once
#include <FastLED.h>
