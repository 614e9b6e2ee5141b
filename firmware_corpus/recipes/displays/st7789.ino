// Shows a text and a bar that fills up on a colour display with an ST7789.

// part: includes
#include <Adafruit_GFX.h>
#include <Adafruit_ST7789.h>
#include <SPI.h>

// part: globals
const int TFT_CS_PIN = 17;
const int TFT_DC_PIN = 16;
const int TFT_RST_PIN = 4;
const int TFT_HEIGHT = 240;
const uint8_t TFT_ROTATION = 1;
const char TFT_TEXT[] = "Hello";
const unsigned long TFT_UPDATE_MS = 100;

Adafruit_ST7789 tft(TFT_CS_PIN, TFT_DC_PIN, TFT_RST_PIN);
int barLength = 0;
unsigned long lastTftUpdate = 0;

// part: helpers
// Draws only what changes: a whole picture takes too long.
void drawTft() {
  int y = tft.height() - 20;
  if (barLength >= tft.width()) {
    barLength = 0;
    tft.fillRect(0, y, tft.width(), 20, 0x0000);
  }
  tft.fillRect(barLength, y, 4, 20, 0x07E0);  // green, as 5, 6 and 5 bits of red, green and blue
  barLength += 4;
}

// part: setup
void setup() {
  tft.init(240, TFT_HEIGHT);
  tft.setRotation(TFT_ROTATION);
  tft.fillScreen(0x0000);
  tft.setTextColor(0xFFFF, 0x0000);  // over what stood there before
  tft.setTextSize(2);
  tft.setTextWrap(false);
  tft.setCursor(10, 10);
  tft.print(TFT_TEXT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastTftUpdate >= TFT_UPDATE_MS) {
    lastTftUpdate = now;
    drawTft();
  }
}
