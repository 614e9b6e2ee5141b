// LedControl 1.0 (wayoda/LedControl): MAX7219 and MAX7221.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE LedControl {
public:
  LedControl(int, int, int, int = 1);
  int getDeviceCount();
  void shutdown(int, bool);
  void setScanLimit(int, int);
  void setIntensity(int, int);
  void clearDisplay(int);
  void setLed(int, int, int, boolean);
  void setRow(int, int, byte);
  void setColumn(int, int, byte);
  void setDigit(int, int, byte, boolean);
  void setChar(int, int, char, boolean);
};
