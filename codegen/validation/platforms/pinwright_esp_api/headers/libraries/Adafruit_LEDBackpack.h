// Adafruit LED Backpack Library 1.5 (adafruit/adafruit_led_backpack): displays on a HT16K33.
#pragma once
#include <Arduino.h>
#include <Adafruit_GFX.h>
#include <Wire.h>

#define LED_ON 1
#define LED_OFF 0
#define LED_RED 1
#define LED_YELLOW 2
#define LED_GREEN 3
#define HT16K33_BLINK_CMD 0x80
#define HT16K33_BLINK_DISPLAYON 0x01
#define HT16K33_BLINK_OFF 0
#define HT16K33_BLINK_2HZ 1
#define HT16K33_BLINK_1HZ 2
#define HT16K33_BLINK_HALFHZ 3
#define HT16K33_CMD_BRIGHTNESS 0xE0
#define SEVENSEG_DIGITS 5
#define ALPHANUM_SEG_A 0b0000000000000001
#define ALPHANUM_SEG_B 0b0000000000000010
#define ALPHANUM_SEG_C 0b0000000000000100
#define ALPHANUM_SEG_D 0b0000000000001000
#define ALPHANUM_SEG_E 0b0000000000010000
#define ALPHANUM_SEG_F 0b0000000000100000
#define ALPHANUM_SEG_G1 0b0000000001000000
#define ALPHANUM_SEG_G2 0b0000000010000000
#define ALPHANUM_SEG_J 0b0000001000000000
#define ALPHANUM_SEG_K 0b0000010000000000
#define ALPHANUM_SEG_L 0b0000100000000000
#define ALPHANUM_SEG_M 0b0001000000000000
#define ALPHANUM_SEG_N 0b0010000000000000
#define ALPHANUM_SEG_DP 0b0100000000000000
#define RAW_BITS 0

class PINWRIGHT_COMPLETE Adafruit_LEDBackpack {
public:
  Adafruit_LEDBackpack();
  bool begin(uint8_t = 0x70, TwoWire* = &Wire);
  void setDisplayState(bool);
  void setBrightness(uint8_t);
  void blinkRate(uint8_t);
  void writeDisplay();
  void clear();
  uint16_t displaybuffer[8];
};

class PINWRIGHT_COMPLETE Adafruit_24bargraph : public Adafruit_LEDBackpack {
public:
  Adafruit_24bargraph();
  void setBar(uint8_t, uint8_t);
};

class PINWRIGHT_COMPLETE Adafruit_8x16matrix : public Adafruit_LEDBackpack, public Adafruit_GFX {
public:
  Adafruit_8x16matrix();
  virtual void drawPixel(int16_t, int16_t, uint16_t);
};

class PINWRIGHT_COMPLETE Adafruit_8x16minimatrix : public Adafruit_LEDBackpack,
    public Adafruit_GFX {
public:
  Adafruit_8x16minimatrix();
  virtual void drawPixel(int16_t, int16_t, uint16_t);
};

class PINWRIGHT_COMPLETE Adafruit_8x8matrix : public Adafruit_LEDBackpack, public Adafruit_GFX {
public:
  Adafruit_8x8matrix();
  virtual void drawPixel(int16_t, int16_t, uint16_t);
};

class PINWRIGHT_COMPLETE Adafruit_BicolorMatrix : public Adafruit_LEDBackpack, public Adafruit_GFX {
public:
  Adafruit_BicolorMatrix();
  virtual void drawPixel(int16_t, int16_t, uint16_t);
};

class PINWRIGHT_COMPLETE Adafruit_7segment : public Adafruit_LEDBackpack {
public:
  Adafruit_7segment();
  size_t write(char);
  size_t write(const char*, size_t);
  void print(char);
  void print(unsigned char, int = RAW_BITS);
  void print(int, int = DEC);
  void print(unsigned int, int = DEC);
  void print(long, int = DEC);
  void print(unsigned long, int = DEC);
  void print(double, int = 2);
  void print(const String&);
  void print(const char*);
  void println(char);
  void println(unsigned char, int = RAW_BITS);
  void println(int, int = DEC);
  void println(unsigned int, int = DEC);
  void println(long, int = DEC);
  void println(unsigned long, int = DEC);
  void println(double, int = 2);
  void println(const String&);
  void println(const char*);
  void println();
  void writeDigitRaw(uint8_t, uint8_t);
  void writeDigitNum(uint8_t, uint8_t, bool = false);
  void writeDigitAscii(uint8_t, uint8_t, bool = false);
  void drawColon(bool);
  void printNumber(long, uint8_t = 2);
  void printFloat(double, uint8_t = 2, uint8_t = DEC);
  void printError();
  void writeColon();
};

class PINWRIGHT_COMPLETE Adafruit_AlphaNum4 : public Adafruit_LEDBackpack {
public:
  Adafruit_AlphaNum4();
  void writeDigitRaw(uint8_t, uint16_t);
  void writeDigitAscii(uint8_t, uint8_t, bool = false);
};
