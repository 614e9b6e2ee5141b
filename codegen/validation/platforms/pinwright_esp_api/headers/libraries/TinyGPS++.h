// TinyGPSPlus 1.0 to 1.1: the header's older name.
#pragma once
#include <TinyGPSPlus.h>
