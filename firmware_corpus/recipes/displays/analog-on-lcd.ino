// Shows a text on the first row of an HD44780 LCD and an analog value on the second.

// part: includes
#include <LiquidCrystal.h>

// part: globals
const int VALUE_LCD_RS_PIN = 12;
const int VALUE_LCD_EN_PIN = 11;
const int VALUE_LCD_D4_PIN = 5;
const int VALUE_LCD_D5_PIN = 4;
const int VALUE_LCD_D6_PIN = 3;
const int VALUE_LCD_D7_PIN = 2;
const int VALUE_PIN = A0;
const char VALUE_TEXT[] = "Value:";
const unsigned long VALUE_MS = 250;

LiquidCrystal valueLcd(VALUE_LCD_RS_PIN, VALUE_LCD_EN_PIN, VALUE_LCD_D4_PIN, VALUE_LCD_D5_PIN,
                       VALUE_LCD_D6_PIN, VALUE_LCD_D7_PIN);
unsigned long valueShown = 0;

// part: setup
void setup() {
  valueLcd.begin(16, 2);
  valueLcd.print(VALUE_TEXT);
}

// part: loop
void loop() {
  if (millis() - valueShown >= VALUE_MS) {
    valueShown = millis();
    valueLcd.setCursor(0, 1);
    valueLcd.print(analogRead(VALUE_PIN));
    valueLcd.print("    ");  // over the digits of a longer number
  }
}
