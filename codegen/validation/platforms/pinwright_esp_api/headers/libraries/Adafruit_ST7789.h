// Adafruit ST7789 1.10 to 1.11: colour displays, up to 240x320.
#pragma once
#include <Arduino.h>
#include <Adafruit_ST77xx.h>

class PINWRIGHT_COMPLETE Adafruit_ST7789 : public Adafruit_ST77xx {
public:
  Adafruit_ST7789(int8_t, int8_t, int8_t, int8_t, int8_t = -1);
  Adafruit_ST7789(int8_t, int8_t, int8_t);
  Adafruit_ST7789(SPIClass*, int8_t, int8_t, int8_t);
  virtual void setRotation(uint8_t);
  void init(uint16_t, uint16_t, uint8_t = SPI_MODE0);
};
