// board: uno
#include <Wire.h>
#include <Adafruit_SSD1306.h>
#include <Fonts/FreeSans9pt7b.h>
Adafruit_SSD1306 oled(128, 32);
void setup() {
  oled.begin(SSD1306_SWITCHCAPVCC, 0x3C);
  oled.setFont(&FreeSans9pt7b);
  oled.setFont(&FreeSans10pt7b);  // wrong
  int16_t x, y;
  uint16_t w, h;
  oled.getTextBounds("23.5 C", 0, 0, &x, &y, &w, &h);
  oled.setCursor((oled.width() - w) / 2, 24);
  oled.print(F("23.5 C"));
  oled.display();
}
void loop() {}
