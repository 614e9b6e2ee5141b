// XPT2046_Touchscreen 1.4 (paulstoffregen/xpt2046_touchscreen): resistive touch screens.
#pragma once
#include <Arduino.h>
#include <SPI.h>

class PINWRIGHT_COMPLETE TS_Point {
public:
  TS_Point();
  TS_Point(int16_t, int16_t, int16_t);
  bool operator==(TS_Point);
  bool operator!=(TS_Point);
  int16_t x;
  int16_t y;
  int16_t z;
};

class PINWRIGHT_COMPLETE XPT2046_Touchscreen {
public:
  XPT2046_Touchscreen(uint8_t, uint8_t = 255);
  bool begin(SPIClass& = SPI);
  TS_Point getPoint();
  bool tirqTouched();
  bool touched();
  void readData(uint16_t*, uint16_t*, uint8_t*);
  bool bufferEmpty();
  uint8_t bufferSize();
  void setRotation(uint8_t);
  volatile bool isrWake;
};
