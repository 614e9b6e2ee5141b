// NimBLE-Arduino: the one header has it all.
#pragma once
#include <NimBLEDevice.h>
