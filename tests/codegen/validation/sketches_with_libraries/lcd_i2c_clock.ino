// board: nano
#include <Wire.h>
#include <LiquidCrystal_I2C.h>
LiquidCrystal_I2C lcd(0x27, 16, 2);
void setup() {
  lcd.init();
  lcd.backlight();
  lcd.setCursor(0, 0);
  lcd.print("up since");
}
void loop() {
  lcd.setCursor(0, 1);
  lcd.print(millis() / 1000UL);
  lcd.print(F(" s"));
  lcd.setCurser(0, 1);  // wrong
  delay(200);
}
