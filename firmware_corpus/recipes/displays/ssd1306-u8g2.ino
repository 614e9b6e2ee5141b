// Shows a title and a large number on an SSD1306 OLED with U8g2.

// part: includes
#include <U8g2lib.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const char OLED_TITLE[] = "seconds";
const uint8_t OLED_CONTRAST = 128;
const unsigned long OLED_UPDATE_MS = 1000;

U8G2_SSD1306_128X64_NONAME_F_HW_I2C oled(U8G2_R0, U8X8_PIN_NONE, SCL_PIN, SDA_PIN);
unsigned long lastOledUpdate = 0;

// part: helpers
void drawOled(float number) {
  char text[16];
  snprintf(text, sizeof text, "%.0f", number);
  oled.clearBuffer();
  oled.setFont(u8g2_font_6x10_tf);
  oled.drawStr(0, 10, OLED_TITLE);
  oled.setFont(u8g2_font_logisoso28_tn);
  oled.drawStr((oled.getDisplayWidth() - oled.getStrWidth(text)) / 2, 55, text);
  oled.sendBuffer();
}

// part: setup
void setup() {
  oled.begin();
  oled.setContrast(OLED_CONTRAST);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastOledUpdate >= OLED_UPDATE_MS) {
    lastOledUpdate = now;
    drawOled(now / 1000);
  }
}
