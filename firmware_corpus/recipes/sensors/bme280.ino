// Reads temperature, humidity and pressure from a BME280 over I2C.

// part: includes
#include <Adafruit_BME280.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t BME_ADDRESS = 0x76;
const float SEA_LEVEL_HPA = 1013.25;  // today's pressure at sea level, for the altitude
const unsigned long BME_INTERVAL_MS = 2000;

Adafruit_BME280 bme;
bool bmeIsReady = false;
unsigned long lastBmeRead = 0;

// part: helpers
void printBme() {
  float celsius = bme.readTemperature();
  if (isnan(celsius)) {
    Serial.println("BME280: no valid data");
    return;
  }
  float humidity = bme.readHumidity();
  float hpa = bme.readPressure() / 100.0F;
  float metres = bme.readAltitude(SEA_LEVEL_HPA);
  Serial.print("temperature: ");
  Serial.print(celsius, 1);
  Serial.print(" C, humidity: ");
  Serial.print(humidity, 1);
  Serial.print(" %, pressure: ");
  Serial.print(hpa, 1);
  Serial.print(" hPa, altitude: ");
  Serial.print(metres, 0);
  Serial.println(" m");
}

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
  if (now - lastBmeRead >= BME_INTERVAL_MS) {
    lastBmeRead = now;
    if (!bmeIsReady) {
      bmeIsReady = bme.begin(BME_ADDRESS, &Wire);
    }
    if (bmeIsReady) {
      printBme();
    } else {
      Serial.println("no BME280 found: check wiring and address; a BMP280 is another chip");
    }
  }
}
