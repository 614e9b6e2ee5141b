// Reads temperature, pressure and altitude from a BMP280 over I2C.

// part: includes
#include <Adafruit_BMP280.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t BMP_ADDRESS = 0x76;
const float SEA_LEVEL_HPA = 1013.25;  // today's pressure at sea level, for the altitude
const unsigned long BMP_INTERVAL_MS = 2000;

Adafruit_BMP280 bmp(&Wire);
bool bmpIsReady = false;
unsigned long lastBmpRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastBmpRead >= BMP_INTERVAL_MS) {
    lastBmpRead = now;
    if (!bmpIsReady) {
      bmpIsReady = bmp.begin(BMP_ADDRESS);
    }
    if (bmpIsReady) {
      float celsius = bmp.readTemperature();
      float hpa = bmp.readPressure() / 100.0F;
      float metres = bmp.readAltitude(SEA_LEVEL_HPA);
      Serial.print("temperature: ");
      Serial.print(celsius, 1);
      Serial.print(" C, pressure: ");
      Serial.print(hpa, 1);
      Serial.print(" hPa, altitude: ");
      Serial.print(metres, 0);
      Serial.println(" m");
    } else {
      Serial.println("no BMP280 found: check wiring and address");
    }
  }
}
