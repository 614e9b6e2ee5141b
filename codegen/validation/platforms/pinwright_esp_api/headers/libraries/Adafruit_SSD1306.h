// Adafruit SSD1306 2.5: monochrome OLED displays, 128x64 and smaller.
#pragma once
#include <Arduino.h>
#include <SPI.h>
#include <Wire.h>
#include <Adafruit_GFX.h>

#define BLACK SSD1306_BLACK
#define WHITE SSD1306_WHITE
#define INVERSE SSD1306_INVERSE
#define SSD1306_BLACK 0
#define SSD1306_WHITE 1
#define SSD1306_INVERSE 2
#define SSD1306_MEMORYMODE 0x20
#define SSD1306_COLUMNADDR 0x21
#define SSD1306_PAGEADDR 0x22
#define SSD1306_SETCONTRAST 0x81
#define SSD1306_CHARGEPUMP 0x8D
#define SSD1306_SEGREMAP 0xA0
#define SSD1306_DISPLAYALLON_RESUME 0xA4
#define SSD1306_DISPLAYALLON 0xA5
#define SSD1306_NORMALDISPLAY 0xA6
#define SSD1306_INVERTDISPLAY 0xA7
#define SSD1306_SETMULTIPLEX 0xA8
#define SSD1306_DISPLAYOFF 0xAE
#define SSD1306_DISPLAYON 0xAF
#define SSD1306_COMSCANINC 0xC0
#define SSD1306_COMSCANDEC 0xC8
#define SSD1306_SETDISPLAYOFFSET 0xD3
#define SSD1306_SETDISPLAYCLOCKDIV 0xD5
#define SSD1306_SETPRECHARGE 0xD9
#define SSD1306_SETCOMPINS 0xDA
#define SSD1306_SETVCOMDETECT 0xDB
#define SSD1306_SETLOWCOLUMN 0x00
#define SSD1306_SETHIGHCOLUMN 0x10
#define SSD1306_SETSTARTLINE 0x40
#define SSD1306_EXTERNALVCC 0x01
#define SSD1306_SWITCHCAPVCC 0x02
#define SSD1306_RIGHT_HORIZONTAL_SCROLL 0x26
#define SSD1306_LEFT_HORIZONTAL_SCROLL 0x27
#define SSD1306_VERTICAL_AND_RIGHT_HORIZONTAL_SCROLL 0x29
#define SSD1306_VERTICAL_AND_LEFT_HORIZONTAL_SCROLL 0x2A
#define SSD1306_DEACTIVATE_SCROLL 0x2E
#define SSD1306_ACTIVATE_SCROLL 0x2F
#define SSD1306_SET_VERTICAL_SCROLL_AREA 0xA3
#define SSD1306_LCDWIDTH 128
#define SSD1306_LCDHEIGHT 32
#ifdef __AVR__
using PortReg = volatile uint8_t;
using PortMask = uint8_t;
#endif

class PINWRIGHT_COMPLETE Adafruit_SSD1306 : public Adafruit_GFX {
public:
  Adafruit_SSD1306(uint8_t, uint8_t, TwoWire* = &Wire, int8_t = -1, uint32_t = 400000UL,
      uint32_t = 100000UL);
  Adafruit_SSD1306(uint8_t, uint8_t, int8_t, int8_t, int8_t, int8_t, int8_t);
  Adafruit_SSD1306(uint8_t, uint8_t, SPIClass*, int8_t, int8_t, int8_t, uint32_t = 8000000UL);
  Adafruit_SSD1306(int8_t, int8_t, int8_t, int8_t, int8_t);
  Adafruit_SSD1306(int8_t, int8_t, int8_t);
  Adafruit_SSD1306(int8_t = -1);
  virtual ~Adafruit_SSD1306();
  bool begin(uint8_t = SSD1306_SWITCHCAPVCC, uint8_t = 0, bool = true, bool = true);
  void display();
  void clearDisplay();
  virtual void invertDisplay(bool);
  void dim(bool);
  virtual void drawPixel(int16_t, int16_t, uint16_t);
  virtual void drawFastHLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void drawFastVLine(int16_t, int16_t, int16_t, uint16_t);
  void startscrollright(uint8_t, uint8_t);
  void startscrollleft(uint8_t, uint8_t);
  void startscrolldiagright(uint8_t, uint8_t);
  void startscrolldiagleft(uint8_t, uint8_t);
  void stopscroll();
  void ssd1306_command(uint8_t);
  bool getPixel(int16_t, int16_t);
  uint8_t* getBuffer();
protected:
  void SPIwrite(uint8_t);
  void drawFastHLineInternal(int16_t, int16_t, int16_t, uint16_t);
  void drawFastVLineInternal(int16_t, int16_t, int16_t, uint16_t);
  void ssd1306_command1(uint8_t);
  void ssd1306_commandList(const uint8_t*, uint8_t);
};
