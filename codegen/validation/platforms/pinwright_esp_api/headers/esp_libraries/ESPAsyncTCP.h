// ESPAsyncTCP 1.2 (esp32async/ESPAsyncTCP): for the ESP8266 what AsyncTCP is for the ESP32.
#pragma once
#include <AsyncTCP.h>
