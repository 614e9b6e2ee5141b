// Shows a text and the seconds since the start on an HD44780 LCD by four data lines.

// part: includes
#include <LiquidCrystal.h>

// part: globals
const int LCD_RS_PIN = 12;
const int LCD_EN_PIN = 11;
const int LCD_D4_PIN = 5;
const int LCD_D5_PIN = 4;
const int LCD_D6_PIN = 7;
const int LCD_D7_PIN = 2;
const int LCD_COLUMNS = 16;
const int LCD_ROWS = 2;
const char LCD_TEXT[] = "Hello, world!";
const unsigned long LCD_UPDATE_MS = 1000;

LiquidCrystal lcd(LCD_RS_PIN, LCD_EN_PIN, LCD_D4_PIN, LCD_D5_PIN, LCD_D6_PIN, LCD_D7_PIN);
unsigned long lastLcdUpdate = 0;

// part: setup
void setup() {
  lcd.begin(LCD_COLUMNS, LCD_ROWS);
  lcd.print(LCD_TEXT);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastLcdUpdate >= LCD_UPDATE_MS) {
    lastLcdUpdate = now;
    lcd.setCursor(0, 1);
    lcd.print(now / 1000);
    lcd.print(" s");
  }
}
