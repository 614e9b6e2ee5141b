// Shows temperature and humidity of a DHT22 or DHT11 on an SSD1306 OLED.

// part: includes
#include <Adafruit_GFX.h>
#include <Adafruit_SSD1306.h>
#include <DHT.h>
#include <Wire.h>

// part: globals
const uint8_t DHT_PIN = 4;
const uint8_t DHT_TYPE = DHT22;
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t OLED_ADDRESS = 0x3C;
const unsigned long CLIMATE_INTERVAL_MS = 2500;  // a DHT22 is ready every 2 s only

DHT dht(DHT_PIN, DHT_TYPE);
Adafruit_SSD1306 oled(128, 64, &Wire, -1);  // no reset pin
bool oledIsReady = false;
unsigned long lastClimateRead = 0;

// part: helpers
void drawClimate(float celsius, float humidity) {
  oled.clearDisplay();
  oled.setTextSize(2);
  oled.setCursor(0, 8);
  if (isnan(celsius) || isnan(humidity)) {
    oled.print("no sensor");
  } else {
    oled.print(celsius, 1);
    oled.println(" C");
    oled.setCursor(0, 40);
    oled.print(humidity, 0);
    oled.print(" %");
  }
  oled.display();
}

// part: setup
void setup() {
  Serial.begin(115200);
  dht.begin();
  Wire.begin(SDA_PIN, SCL_PIN);
  Wire.beginTransmission(OLED_ADDRESS);
  oledIsReady = Wire.endTransmission() == 0 && oled.begin(SSD1306_SWITCHCAPVCC, OLED_ADDRESS);
  if (!oledIsReady) {
    Serial.println("no OLED found: check wiring and address");
  }
  oled.setTextColor(SSD1306_WHITE);
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastClimateRead >= CLIMATE_INTERVAL_MS) {
    lastClimateRead = now;
    float humidity = dht.readHumidity();
    float celsius = dht.readTemperature();
    Serial.printf("%.1f C, %.1f %%\n", celsius, humidity);
    if (oledIsReady) {
      drawClimate(celsius, humidity);
    }
  }
}
