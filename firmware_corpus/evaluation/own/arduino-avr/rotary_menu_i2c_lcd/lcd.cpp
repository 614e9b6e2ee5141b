#include "lcd.h"

#include <Wire.h>

static const uint8_t RS = 0x01, E = 0x04, BACKLIGHT = 0x08;

void Lcd::nibble(uint8_t bits, bool data) {
  uint8_t out = (bits & 0xF0) | BACKLIGHT | (data ? RS : 0);
  Wire.beginTransmission(_address);
  Wire.write(out | E);
  Wire.write(out);
  Wire.endTransmission();
}

void Lcd::send(uint8_t value, bool data) {
  nibble(value, data);
  nibble(value << 4, data);
}

void Lcd::begin() {
  delay(50);
  for (uint8_t i = 0; i < 3; i++) {
    nibble(0x30, false);
    delay(5);
  }
  nibble(0x20, false);
  send(0x28, false);  // two lines
  send(0x0C, false);  // display on, no cursor
  send(0x01, false);
  delay(2);
}

void Lcd::printAt(uint8_t column, uint8_t row, const char *text) {  //[block]
  send(0x80 | (row * 0x40 + column), false);
  while (*text) send(*text++, true);
}
