// Reads a BME280: temperature, humidity and air pressure.

// part: includes
#include <Adafruit_BME280.h>
#include <Wire.h>

// part: globals
const uint8_t BME_ADDRESS = 0x76;  // or 0x77
const unsigned long READ_BME_MS = 2000;

Adafruit_BME280 bme;
bool bmeFound = false;
unsigned long lastBmeRead = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  Wire.begin(21, 18);
  bmeFound = bme.begin(BME_ADDRESS, &Wire);
  if (!bmeFound) {
    Serial.println("no BME280: check the wiring and the address");
  }
}

// part: loop
void loop() {
  if (bmeFound && millis() - lastBmeRead >= READ_BME_MS) {
    lastBmeRead = millis();
    float pressure = bme.readPressure() / 100.0F;  // hPa
    Serial.printf("%.1f C, %.1f %%, %.1f hPa\n", bme.readTemperature(), bme.readHumidity(), pressure);
  }
}
