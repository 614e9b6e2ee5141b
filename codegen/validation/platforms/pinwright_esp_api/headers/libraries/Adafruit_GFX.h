// Adafruit GFX 1.11 to 1.12 (adafruit/Adafruit GFX Library): drawing for displays.
#pragma once
#include <Arduino.h>
#include <Print.h>
#include <gfxfont.h>
#include <Adafruit_I2CDevice.h>
#include <Adafruit_SPIDevice.h>

class PINWRIGHT_COMPLETE Adafruit_GFX : public Print {
public:
  Adafruit_GFX(int16_t, int16_t);
  virtual void drawPixel(int16_t, int16_t, uint16_t) = 0;
  virtual void startWrite();
  virtual void writePixel(int16_t, int16_t, uint16_t);
  virtual void writeFillRect(int16_t, int16_t, int16_t, int16_t, uint16_t);
  virtual void writeFastVLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void writeFastHLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void writeLine(int16_t, int16_t, int16_t, int16_t, uint16_t);
  virtual void endWrite();
  virtual void setRotation(uint8_t);
  virtual void invertDisplay(bool);
  virtual void drawFastVLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void drawFastHLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void fillRect(int16_t, int16_t, int16_t, int16_t, uint16_t);
  virtual void fillScreen(uint16_t);
  virtual void drawLine(int16_t, int16_t, int16_t, int16_t, uint16_t);
  virtual void drawRect(int16_t, int16_t, int16_t, int16_t, uint16_t);
  void drawCircle(int16_t, int16_t, int16_t, uint16_t);
  void drawCircleHelper(int16_t, int16_t, int16_t, uint8_t, uint16_t);
  void fillCircle(int16_t, int16_t, int16_t, uint16_t);
  void fillCircleHelper(int16_t, int16_t, int16_t, uint8_t, int16_t, uint16_t);
  void drawEllipse(int16_t, int16_t, int16_t, int16_t, uint16_t);
  void fillEllipse(int16_t, int16_t, int16_t, int16_t, uint16_t);
  void drawTriangle(int16_t, int16_t, int16_t, int16_t, int16_t, int16_t, uint16_t);
  void fillTriangle(int16_t, int16_t, int16_t, int16_t, int16_t, int16_t, uint16_t);
  void drawRoundRect(int16_t, int16_t, int16_t, int16_t, int16_t, uint16_t);
  void fillRoundRect(int16_t, int16_t, int16_t, int16_t, int16_t, uint16_t);
  void drawRotatedRect(int16_t, int16_t, int16_t, int16_t, int16_t, uint16_t);
  void fillRotatedRect(int16_t, int16_t, int16_t, int16_t, int16_t, uint16_t);
  void rotatePoint(int16_t&, int16_t&, int16_t);
  void drawBitmap(int16_t, int16_t, const uint8_t[], int16_t, int16_t, uint16_t);
  void drawBitmap(int16_t, int16_t, const uint8_t[], int16_t, int16_t, uint16_t, uint16_t);
  void drawBitmap(int16_t, int16_t, uint8_t*, int16_t, int16_t, uint16_t);
  void drawBitmap(int16_t, int16_t, uint8_t*, int16_t, int16_t, uint16_t, uint16_t);
  void drawXBitmap(int16_t, int16_t, const uint8_t[], int16_t, int16_t, uint16_t);
  void drawGrayscaleBitmap(int16_t, int16_t, const uint8_t[], int16_t, int16_t);
  void drawGrayscaleBitmap(int16_t, int16_t, uint8_t*, int16_t, int16_t);
  void drawGrayscaleBitmap(int16_t, int16_t, const uint8_t[], const uint8_t[], int16_t, int16_t);
  void drawGrayscaleBitmap(int16_t, int16_t, uint8_t*, uint8_t*, int16_t, int16_t);
  void drawRGBBitmap(int16_t, int16_t, const uint16_t[], int16_t, int16_t);
  void drawRGBBitmap(int16_t, int16_t, uint16_t*, int16_t, int16_t);
  void drawRGBBitmap(int16_t, int16_t, const uint16_t[], const uint8_t[], int16_t, int16_t);
  void drawRGBBitmap(int16_t, int16_t, uint16_t*, uint8_t*, int16_t, int16_t);
  void drawChar(int16_t, int16_t, unsigned char, uint16_t, uint16_t, uint8_t);
  void drawChar(int16_t, int16_t, unsigned char, uint16_t, uint16_t, uint8_t, uint8_t);
  void getTextBounds(const char*, int16_t, int16_t, int16_t*, int16_t*, uint16_t*, uint16_t*);
  void getTextBounds(const __FlashStringHelper*, int16_t, int16_t, int16_t*, int16_t*, uint16_t*,
      uint16_t*);
  void getTextBounds(const String&, int16_t, int16_t, int16_t*, int16_t*, uint16_t*, uint16_t*);
  void setTextSize(uint8_t);
  void setTextSize(uint8_t, uint8_t);
  void setFont(const GFXfont* = NULL);
  void setCursor(int16_t, int16_t);
  void setTextColor(uint16_t);
  void setTextColor(uint16_t, uint16_t);
  void setTextWrap(bool);
  void cp437(bool = true);
  using Print::write;
  virtual size_t write(uint8_t);
  int16_t width() const;
  int16_t height() const;
  uint8_t getRotation() const;
  int16_t getCursorX() const;
  int16_t getCursorY() const;
protected:
  void charBounds(unsigned char, int16_t*, int16_t*, int16_t*, int16_t*, int16_t*, int16_t*);
  int16_t WIDTH;
  int16_t HEIGHT;
  int16_t _width;
  int16_t _height;
  int16_t cursor_x;
  int16_t cursor_y;
  uint16_t textcolor;
  uint16_t textbgcolor;
  uint8_t textsize_x;
  uint8_t textsize_y;
  uint8_t rotation;
  bool wrap;
  bool _cp437;
  GFXfont* gfxFont;
};

class PINWRIGHT_COMPLETE Adafruit_GFX_Button {
public:
  Adafruit_GFX_Button();
  void initButton(Adafruit_GFX*, int16_t, int16_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      char*, uint8_t);
  void initButton(Adafruit_GFX*, int16_t, int16_t, uint16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      char*, uint8_t, uint8_t);
  void initButtonUL(Adafruit_GFX*, int16_t, int16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      uint16_t, char*, uint8_t);
  void initButtonUL(Adafruit_GFX*, int16_t, int16_t, uint16_t, uint16_t, uint16_t, uint16_t,
      uint16_t, char*, uint8_t, uint8_t);
  void drawButton(bool = false);
  bool contains(int16_t, int16_t);
  void press(bool);
  bool justPressed();
  bool justReleased();
  bool isPressed();
};

class PINWRIGHT_COMPLETE GFXcanvas1 : public Adafruit_GFX {
public:
  GFXcanvas1(uint16_t, uint16_t, bool = true);
  virtual ~GFXcanvas1();
  virtual void drawPixel(int16_t, int16_t, uint16_t);
  virtual void fillScreen(uint16_t);
  virtual void drawFastVLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void drawFastHLine(int16_t, int16_t, int16_t, uint16_t);
  bool getPixel(int16_t, int16_t) const;
  uint8_t* getBuffer() const;
protected:
  bool getRawPixel(int16_t, int16_t) const;
  void drawFastRawVLine(int16_t, int16_t, int16_t, uint16_t);
  void drawFastRawHLine(int16_t, int16_t, int16_t, uint16_t);
};

class PINWRIGHT_COMPLETE GFXcanvas8 : public Adafruit_GFX {
public:
  GFXcanvas8(uint16_t, uint16_t, bool = true);
  virtual ~GFXcanvas8();
  virtual void drawPixel(int16_t, int16_t, uint16_t);
  virtual void fillScreen(uint16_t);
  virtual void drawFastVLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void drawFastHLine(int16_t, int16_t, int16_t, uint16_t);
  uint8_t getPixel(int16_t, int16_t) const;
  uint8_t* getBuffer() const;
protected:
  uint8_t getRawPixel(int16_t, int16_t) const;
  void drawFastRawVLine(int16_t, int16_t, int16_t, uint16_t);
  void drawFastRawHLine(int16_t, int16_t, int16_t, uint16_t);
};

class PINWRIGHT_COMPLETE GFXcanvas16 : public Adafruit_GFX {
public:
  GFXcanvas16(uint16_t, uint16_t, bool = true);
  virtual ~GFXcanvas16();
  virtual void drawPixel(int16_t, int16_t, uint16_t);
  virtual void fillScreen(uint16_t);
  void byteSwap();
  virtual void drawFastVLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void drawFastHLine(int16_t, int16_t, int16_t, uint16_t);
  uint16_t getPixel(int16_t, int16_t) const;
  uint16_t* getBuffer() const;
protected:
  uint16_t getRawPixel(int16_t, int16_t) const;
  void drawFastRawVLine(int16_t, int16_t, int16_t, uint16_t);
  void drawFastRawHLine(int16_t, int16_t, int16_t, uint16_t);
};
