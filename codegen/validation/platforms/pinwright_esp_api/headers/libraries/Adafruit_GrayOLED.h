// Adafruit GFX: monochrome OLED displays.
#pragma once
#include <Arduino.h>
#include <Adafruit_GFX.h>
#include <Adafruit_I2CDevice.h>
#include <Adafruit_SPIDevice.h>
#include <SPI.h>
#include <Wire.h>

#define GRAYOLED_SETCONTRAST 0x81
#define GRAYOLED_NORMALDISPLAY 0xA6
#define GRAYOLED_INVERTDISPLAY 0xA7
#define MONOOLED_BLACK 0
#define MONOOLED_WHITE 1
#define MONOOLED_INVERSE 2

class PINWRIGHT_COMPLETE Adafruit_GrayOLED : public Adafruit_GFX {
public:
  Adafruit_GrayOLED(uint8_t, uint16_t, uint16_t, TwoWire* = &Wire, int16_t = -1, uint32_t = 400000,
      uint32_t = 100000);
  Adafruit_GrayOLED(uint8_t, uint16_t, uint16_t, int16_t, int16_t, int16_t, int16_t, int16_t);
  Adafruit_GrayOLED(uint8_t, uint16_t, uint16_t, SPIClass*, int16_t, int16_t, int16_t,
      uint32_t = 8000000UL);
  virtual ~Adafruit_GrayOLED();
  virtual void display() = 0;
  void clearDisplay();
  virtual void invertDisplay(bool);
  void setContrast(uint8_t);
  virtual void drawPixel(int16_t, int16_t, uint16_t);
  bool getPixel(int16_t, int16_t);
  uint8_t* getBuffer();
  void oled_command(uint8_t);
  bool oled_commandList(const uint8_t*, uint8_t);
protected:
  bool _init(uint8_t = 0x3C, bool = true);
};
