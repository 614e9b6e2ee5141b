// MAX6675 library 1.1 (adafruit/MAX6675 library): thermocouples of type K.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE MAX6675 {
public:
  MAX6675(int8_t, int8_t, int8_t);
  float readCelsius();
  float readFahrenheit();
  float readFarenheit();
};
