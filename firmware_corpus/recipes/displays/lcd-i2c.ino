// Shows a text and the seconds since the start on an LCD with an I2C backpack.

// part: includes
#include <LiquidCrystal_I2C.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t LCD_ADDRESS = 0x27;
const int LCD_COLUMNS = 16;
const int LCD_ROWS = 2;
const char LCD_TEXT[] = "Hello, world!";
const unsigned long LCD_UPDATE_MS = 1000;

LiquidCrystal_I2C lcd(LCD_ADDRESS, LCD_COLUMNS, LCD_ROWS);
unsigned long lastLcdUpdate = 0;

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
  Wire.beginTransmission(LCD_ADDRESS);
  if (Wire.endTransmission() != 0) {
    Serial.println("no LCD at this address: try 0x27 and 0x3F");
  }
  lcd.init();
  lcd.backlight();
  lcd.setCursor(0, 0);
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
