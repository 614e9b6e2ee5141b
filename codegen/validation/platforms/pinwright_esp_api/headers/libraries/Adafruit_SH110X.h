// Adafruit SH110X 2.1: monochrome OLED displays.
#pragma once
#include <Arduino.h>
#include <Adafruit_GrayOLED.h>

#define SH110X_BLACK 0
#define SH110X_WHITE 1
#define SH110X_INVERSE 2
#define SH110X_MEMORYMODE 0x20
#define SH110X_COLUMNADDR 0x21
#define SH110X_PAGEADDR 0x22
#define SH110X_SETCONTRAST 0x81
#define SH110X_CHARGEPUMP 0x8D
#define SH110X_SEGREMAP 0xA0
#define SH110X_DISPLAYALLON_RESUME 0xA4
#define SH110X_DISPLAYALLON 0xA5
#define SH110X_NORMALDISPLAY 0xA6
#define SH110X_INVERTDISPLAY 0xA7
#define SH110X_SETMULTIPLEX 0xA8
#define SH110X_DCDC 0xAD
#define SH110X_DISPLAYOFF 0xAE
#define SH110X_DISPLAYON 0xAF
#define SH110X_SETPAGEADDR 0xB0
#define SH110X_COMSCANINC 0xC0
#define SH110X_COMSCANDEC 0xC8
#define SH110X_SETDISPLAYOFFSET 0xD3
#define SH110X_SETDISPLAYCLOCKDIV 0xD5
#define SH110X_SETPRECHARGE 0xD9
#define SH110X_SETCOMPINS 0xDA
#define SH110X_SETVCOMDETECT 0xDB
#define SH110X_SETDISPSTARTLINE 0xDC
#define SH110X_SETLOWCOLUMN 0x00
#define SH110X_SETHIGHCOLUMN 0x10
#define SH110X_SETSTARTLINE 0x40

class PINWRIGHT_COMPLETE Adafruit_SH110X : public Adafruit_GrayOLED {
public:
  Adafruit_SH110X(uint16_t, uint16_t, TwoWire* = &Wire, int16_t = -1, uint32_t = 400000,
      uint32_t = 100000);
  Adafruit_SH110X(uint16_t, uint16_t, int16_t, int16_t, int16_t, int16_t, int16_t);
  Adafruit_SH110X(uint16_t, uint16_t, SPIClass*, int16_t, int16_t, int16_t, uint32_t = 8000000UL);
  virtual ~Adafruit_SH110X() = 0;
  virtual void display();
};

class PINWRIGHT_COMPLETE Adafruit_SH1106G : public Adafruit_SH110X {
public:
  Adafruit_SH1106G(uint16_t, uint16_t, TwoWire* = &Wire, int16_t = -1, uint32_t = 400000,
      uint32_t = 100000);
  Adafruit_SH1106G(uint16_t, uint16_t, int16_t, int16_t, int16_t, int16_t, int16_t);
  Adafruit_SH1106G(uint16_t, uint16_t, SPIClass*, int16_t, int16_t, int16_t, uint32_t = 8000000UL);
  virtual ~Adafruit_SH1106G();
  bool begin(uint8_t = 0x3C, bool = true);
};

class PINWRIGHT_COMPLETE Adafruit_SH1107 : public Adafruit_SH110X {
public:
  Adafruit_SH1107(uint16_t, uint16_t, TwoWire* = &Wire, int16_t = -1, uint32_t = 400000,
      uint32_t = 100000);
  Adafruit_SH1107(uint16_t, uint16_t, int16_t, int16_t, int16_t, int16_t, int16_t);
  Adafruit_SH1107(uint16_t, uint16_t, SPIClass*, int16_t, int16_t, int16_t, uint32_t = 8000000UL);
  virtual ~Adafruit_SH1107();
  bool begin(uint8_t = 0x3C, bool = true);
};
