// Adafruit NeoPixel 1.10 to 1.15: addressable LEDs.
#pragma once
#include <Arduino.h>

#define NEO_RGB ((0 << 6) | (0 << 4) | (1 << 2) | (2))
#define NEO_RBG ((0 << 6) | (0 << 4) | (2 << 2) | (1))
#define NEO_GRB ((1 << 6) | (1 << 4) | (0 << 2) | (2))
#define NEO_GBR ((2 << 6) | (2 << 4) | (0 << 2) | (1))
#define NEO_BRG ((1 << 6) | (1 << 4) | (2 << 2) | (0))
#define NEO_BGR ((2 << 6) | (2 << 4) | (1 << 2) | (0))
#define NEO_WRGB ((0 << 6) | (1 << 4) | (2 << 2) | (3))
#define NEO_WRBG ((0 << 6) | (1 << 4) | (3 << 2) | (2))
#define NEO_WGRB ((0 << 6) | (2 << 4) | (1 << 2) | (3))
#define NEO_WGBR ((0 << 6) | (3 << 4) | (1 << 2) | (2))
#define NEO_WBRG ((0 << 6) | (2 << 4) | (3 << 2) | (1))
#define NEO_WBGR ((0 << 6) | (3 << 4) | (2 << 2) | (1))
#define NEO_RWGB ((1 << 6) | (0 << 4) | (2 << 2) | (3))
#define NEO_RWBG ((1 << 6) | (0 << 4) | (3 << 2) | (2))
#define NEO_RGWB ((2 << 6) | (0 << 4) | (1 << 2) | (3))
#define NEO_RGBW ((3 << 6) | (0 << 4) | (1 << 2) | (2))
#define NEO_RBWG ((2 << 6) | (0 << 4) | (3 << 2) | (1))
#define NEO_RBGW ((3 << 6) | (0 << 4) | (2 << 2) | (1))
#define NEO_GWRB ((1 << 6) | (2 << 4) | (0 << 2) | (3))
#define NEO_GWBR ((1 << 6) | (3 << 4) | (0 << 2) | (2))
#define NEO_GRWB ((2 << 6) | (1 << 4) | (0 << 2) | (3))
#define NEO_GRBW ((3 << 6) | (1 << 4) | (0 << 2) | (2))
#define NEO_GBWR ((2 << 6) | (3 << 4) | (0 << 2) | (1))
#define NEO_GBRW ((3 << 6) | (2 << 4) | (0 << 2) | (1))
#define NEO_BWRG ((1 << 6) | (2 << 4) | (3 << 2) | (0))
#define NEO_BWGR ((1 << 6) | (3 << 4) | (2 << 2) | (0))
#define NEO_BRWG ((2 << 6) | (1 << 4) | (3 << 2) | (0))
#define NEO_BRGW ((3 << 6) | (1 << 4) | (2 << 2) | (0))
#define NEO_BGWR ((2 << 6) | (3 << 4) | (1 << 2) | (0))
#define NEO_BGRW ((3 << 6) | (2 << 4) | (1 << 2) | (0))
#define NEO_KHZ800 0x0000
#define NEO_KHZ400 0x0100
using neoPixelType = uint16_t;

class PINWRIGHT_COMPLETE Adafruit_NeoPixel {
public:
  Adafruit_NeoPixel(uint16_t, int16_t = 6, neoPixelType = NEO_GRB+NEO_KHZ800);
  Adafruit_NeoPixel();
  bool begin();
  void show();
  void setPin(int16_t);
  void setPixelColor(uint16_t, uint8_t, uint8_t, uint8_t);
  void setPixelColor(uint16_t, uint8_t, uint8_t, uint8_t, uint8_t);
  void setPixelColor(uint16_t, uint32_t);
  void fill(uint32_t = 0, uint16_t = 0, uint16_t = 0);
  void setBrightness(uint8_t);
  void clear();
  void updateLength(uint16_t);
  void updateType(neoPixelType);
  bool canShow();
  uint8_t* getPixels() const;
  uint8_t getBrightness() const;
  int16_t getPin() const;
  uint16_t numPixels() const;
  uint32_t getPixelColor(uint16_t) const;
  static uint8_t sine8(uint8_t);
  static uint8_t gamma8(uint8_t);
  static uint32_t Color(uint8_t, uint8_t, uint8_t);
  static uint32_t Color(uint8_t, uint8_t, uint8_t, uint8_t);
  static uint32_t ColorHSV(uint16_t, uint8_t = 255, uint8_t = 255);
  static uint32_t gamma32(uint32_t);
  void rainbow(uint16_t = 0, int8_t = 1, uint8_t = 255, uint8_t = 255, bool = true);
  static neoPixelType str2order(const char*);
};
