// Shows a text and the seconds since the start on an SSD1306 OLED.

// part: includes
#include <Adafruit_GFX.h>
#include <Adafruit_SSD1306.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t OLED_ADDRESS = 0x3C;
const int OLED_WIDTH = 128;
const int OLED_HEIGHT = 64;
const char OLED_TEXT[] = "Hello";
const unsigned long OLED_UPDATE_MS = 1000;

Adafruit_SSD1306 oled(OLED_WIDTH, OLED_HEIGHT, &Wire, -1);  // no reset pin
bool oledIsReady = false;
unsigned long lastOledUpdate = 0;

// part: helpers
bool oledAnswers() {
  Wire.beginTransmission(OLED_ADDRESS);
  return Wire.endTransmission() == 0;
}

void drawOled() {
  oled.clearDisplay();
  oled.setCursor(0, 0);
  oled.setTextSize(2);
  oled.println(OLED_TEXT);
  oled.setTextSize(1);
  oled.print(millis() / 1000);
  oled.print(" s");
  oled.display();
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
  oledIsReady = oledAnswers() && oled.begin(SSD1306_SWITCHCAPVCC, OLED_ADDRESS);
  if (!oledIsReady) {
    Serial.println("no SSD1306 found, or no memory: check wiring and address");
  }
  oled.setTextColor(SSD1306_WHITE);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (oledIsReady && now - lastOledUpdate >= OLED_UPDATE_MS) {
    lastOledUpdate = now;
    drawOled();
  }
}
