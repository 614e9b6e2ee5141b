// LiquidCrystal_I2C 1.1 (marcoschwartz, johnrickman): character displays behind a PCF8574.
// A dozen libraries bring a header of this name; what the others of these add is here as well, so that
// a call which none of them knows is refused: fmalpartida, fdebrabander, lucasmaziero.
#pragma once
#include <Arduino.h>
#include <Print.h>
#include <Wire.h>

enum t_backlightPol { POSITIVE, NEGATIVE };

#define LCD_CLEARDISPLAY 0x01
#define LCD_RETURNHOME 0x02
#define LCD_ENTRYMODESET 0x04
#define LCD_DISPLAYCONTROL 0x08
#define LCD_CURSORSHIFT 0x10
#define LCD_FUNCTIONSET 0x20
#define LCD_SETCGRAMADDR 0x40
#define LCD_SETDDRAMADDR 0x80
#define LCD_ENTRYRIGHT 0x00
#define LCD_ENTRYLEFT 0x02
#define LCD_ENTRYSHIFTINCREMENT 0x01
#define LCD_ENTRYSHIFTDECREMENT 0x00
#define LCD_DISPLAYON 0x04
#define LCD_DISPLAYOFF 0x00
#define LCD_CURSORON 0x02
#define LCD_CURSOROFF 0x00
#define LCD_BLINKON 0x01
#define LCD_BLINKOFF 0x00
#define LCD_DISPLAYMOVE 0x08
#define LCD_CURSORMOVE 0x00
#define LCD_MOVERIGHT 0x04
#define LCD_MOVELEFT 0x00
#define LCD_8BITMODE 0x10
#define LCD_4BITMODE 0x00
#define LCD_2LINE 0x08
#define LCD_1LINE 0x00
#define LCD_5x10DOTS 0x04
#define LCD_5x8DOTS 0x00
#define LCD_BACKLIGHT 0x08
#define LCD_NOBACKLIGHT 0x00
#define En B00000100
#define Rw B00000010
#define Rs B00000001

class PINWRIGHT_COMPLETE LiquidCrystal_I2C : public Print {
public:
  LiquidCrystal_I2C(uint8_t, uint8_t, uint8_t, uint8_t = LCD_5x8DOTS);
  LiquidCrystal_I2C(uint8_t);
  LiquidCrystal_I2C(uint8_t, uint8_t, t_backlightPol);
  LiquidCrystal_I2C(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, t_backlightPol);
  LiquidCrystal_I2C(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t);
  LiquidCrystal_I2C(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t,
      t_backlightPol);
  bool begin();
  void begin(uint8_t, uint8_t, uint8_t = LCD_5x8DOTS);
  void clear();
  void home();
  void noDisplay();
  void display();
  void noBlink();
  void blink();
  void noCursor();
  void cursor();
  void scrollDisplayLeft();
  void scrollDisplayRight();
  void printLeft();
  void printRight();
  void leftToRight();
  void rightToLeft();
  void shiftIncrement();
  void shiftDecrement();
  void noBacklight();
  void backlight();
  void autoscroll();
  void noAutoscroll();
  void createChar(uint8_t, uint8_t[]);
  void createChar(uint8_t, const char*);
  void setCursor(uint8_t, uint8_t);
  virtual size_t write(uint8_t);
  void command(uint8_t);
  void init();
  void oled_init();
  void blink_on();
  void blink_off();
  void cursor_on();
  void cursor_off();
  void setBacklight(uint8_t);
  void setBacklightPin(uint8_t, t_backlightPol);
  bool getBacklight();
  void moveCursorLeft();
  void moveCursorRight();
  void load_custom_character(uint8_t, uint8_t*);
  void printstr(const char[]);
  uint8_t status();
  void setContrast(uint8_t);
  uint8_t keypad();
  void setDelay(int, int);
  void on();
  void off();
  uint8_t init_bargraph(uint8_t);
  void draw_horizontal_graph(uint8_t, uint8_t, uint8_t, uint8_t);
  void draw_vertical_graph(uint8_t, uint8_t, uint8_t, uint8_t);
};
