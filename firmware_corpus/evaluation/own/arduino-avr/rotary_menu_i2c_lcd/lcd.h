#pragma once
#include <Arduino.h>

/** HD44780 in 4-bit mode on a PCF8574: P0 RS, P2 E, P3 backlight, P4..P7 data. */
class Lcd {
 public:
  explicit Lcd(uint8_t address) : _address(address) {}
  void begin();
  void printAt(uint8_t column, uint8_t row, const char *text);

 private:
  void nibble(uint8_t bits, bool data);
  void send(uint8_t value, bool data);

  uint8_t _address;
};
