// Shows the seconds since the start on an SSD1306 OLED of 128 x 64 pixels.

// part: includes
#include <Adafruit_GFX.h>
#include <Adafruit_SSD1306.h>
#include <Wire.h>

// part: globals
const uint8_t OLED_ADDRESS = 0x3C;
const unsigned long OLED_MS = 500;

Adafruit_SSD1306 oled(128, 64, &Wire, -1);  // -1: no reset pin
bool oledFound = false;
unsigned long lastOled = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  Wire.begin(21, 18);
  oledFound = oled.begin(SSD1306_SWITCHCAPVCC, OLED_ADDRESS);
  if (!oledFound) {
    Serial.println("no SSD1306: check the wiring and the address");
  }
}

// part: loop
void loop() {
  if (oledFound && millis() - lastOled >= OLED_MS) {
    lastOled = millis();
    oled.clearDisplay();
    oled.setTextSize(2);
    oled.setTextColor(SSD1306_WHITE);
    oled.setCursor(0, 0);
    oled.print(millis() / 1000);
    oled.println(" s");
    oled.display();  // nothing is seen before
  }
}
