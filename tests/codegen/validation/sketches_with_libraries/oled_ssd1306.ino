// board: nano
#include <SPI.h>
#include <Wire.h>
#include <Adafruit_GFX.h>
#include <Adafruit_SSD1306.h>
#define SCREEN_WIDTH 128
#define SCREEN_HEIGHT 64
Adafruit_SSD1306 display(SCREEN_WIDTH, SCREEN_HEIGHT, &Wire, -1);
static const unsigned char PROGMEM logo_bmp[] = {0b00000000, 0b11000000, 0b00000001, 0b11000000};
void setup() {
  Serial.begin(9600);
  if (!display.begin(SSD1306_SWITCHCAPVCC, 0x3C)) {
    Serial.println(F("SSD1306 allocation failed"));
    for (;;);
  }
  display.clearDisplay();
  display.setTextSize(2);
  display.setTextColor(SSD1306_WHITE);
  display.setCursor(10, 0);
  display.println(F("scroll"));
  display.drawBitmap(0, 0, logo_bmp, 16, 2, 1);
  display.display();
  display.startscrollright(0x00, 0x0F);
  display.setTextColour(WHITE);  // wrong
}
void loop() {
  display.drawPixel(random(0, display.width()), random(0, display.height()), SSD1306_WHITE);
  display.fillRoundRect(10, 10, 20, 20, 3, SSD1306_INVERSE);
  display.display();
  delay(100);
}
