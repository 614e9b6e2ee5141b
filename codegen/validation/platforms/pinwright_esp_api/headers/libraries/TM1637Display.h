// TM1637 1.2 (avishorp/TM1637): displays of four digits.
#pragma once
#include <Arduino.h>

#define SEG_A 0b00000001
#define SEG_B 0b00000010
#define SEG_C 0b00000100
#define SEG_D 0b00001000
#define SEG_E 0b00010000
#define SEG_F 0b00100000
#define SEG_G 0b01000000
#define DEFAULT_BIT_DELAY 100

class PINWRIGHT_COMPLETE TM1637Display {
public:
  TM1637Display(uint8_t, uint8_t, unsigned int = DEFAULT_BIT_DELAY);
  void setBrightness(uint8_t, bool = true);
  void setSegments(const uint8_t[], uint8_t = 4, uint8_t = 0);
  void clear();
  void showNumberDec(int, bool = false, uint8_t = 4, uint8_t = 0);
  void showNumberDecEx(int, uint8_t = 0, bool = false, uint8_t = 4, uint8_t = 0);
  void showNumberHexEx(uint16_t, uint8_t = 0, bool = false, uint8_t = 4, uint8_t = 0);
  static uint8_t encodeDigit(uint8_t);
};
