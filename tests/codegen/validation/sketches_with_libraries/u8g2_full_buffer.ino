// board: mega
#include <Arduino.h>
#include <U8g2lib.h>
#include <Wire.h>
U8G2_SSD1306_128X64_NONAME_F_HW_I2C u8g2(U8G2_R0, /* reset=*/ U8X8_PIN_NONE);
void setup(void) { u8g2.begin(); }
void loop(void) {
  u8g2.clearBuffer();
  u8g2.setFont(u8g2_font_ncenB08_tr);
  u8g2.drawStr(0, 10, "Hello World!");
  u8g2.drawFrame(0, 20, 50, 12);
  u8g2.setCursor(0, 60);
  u8g2.print(analogRead(A0));
  u8g2.sendBuffer();
  u8g2.drawText(0, 10, "no");  // wrong
  delay(1000);
}
