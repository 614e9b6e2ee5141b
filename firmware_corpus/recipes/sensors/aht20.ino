// Reads temperature and humidity from an AHT20 without a library, without waiting for it.

// part: includes
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t AHT_ADDRESS = 0x38;
const unsigned long AHT_INTERVAL_MS = 2000;
const unsigned long AHT_MEASURE_MS = 80;

unsigned long lastAhtStart = 0;
bool ahtIsMeasuring = false;

// part: helpers
bool sendAht(uint8_t command, uint8_t first, uint8_t second) {
  Wire.beginTransmission(AHT_ADDRESS);
  Wire.write(command);
  Wire.write(first);
  Wire.write(second);
  return Wire.endTransmission() == 0;
}

bool readAht(float &celsius, float &humidity) {
  uint8_t data[6];
  if (Wire.requestFrom(AHT_ADDRESS, (uint8_t)6) != 6) {
    return false;
  }
  for (uint8_t &each : data) {
    each = Wire.read();
  }
  if (data[0] & 0x80) {
    return false;  // still busy
  }
  uint32_t rawHumidity = ((uint32_t)data[1] << 12) | ((uint32_t)data[2] << 4) | (data[3] >> 4);
  uint32_t rawTemperature = ((uint32_t)(data[3] & 0x0F) << 16) | ((uint32_t)data[4] << 8) | data[5];
  humidity = rawHumidity * 100.0f / 1048576.0f;
  celsius = rawTemperature * 200.0f / 1048576.0f - 50.0f;
  return true;
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
#if defined(WIRE_HAS_TIMEOUT)
  Wire.setWireTimeout(3000, true);  // a line that is stuck low would stop it for ever
#endif
  delay(40);  // the sensor's time to start
  sendAht(0xBE, 0x08, 0x00);  // loads its calibration
  delay(10);
}

// part: loop
void loop() {
  unsigned long elapsed = millis() - lastAhtStart;
  if (!ahtIsMeasuring && elapsed >= AHT_INTERVAL_MS) {
    lastAhtStart = millis();
    ahtIsMeasuring = sendAht(0xAC, 0x33, 0x00);
    if (!ahtIsMeasuring) {
      Serial.println("AHT20 does not answer: check the wiring");
    }
  } else if (ahtIsMeasuring && elapsed >= AHT_MEASURE_MS) {
    ahtIsMeasuring = false;
    float celsius, humidity;
    if (readAht(celsius, humidity)) {
      Serial.print("temperature: ");
      Serial.print(celsius, 2);
      Serial.print(" C, humidity: ");
      Serial.print(humidity, 1);
      Serial.println(" %");
    } else {
      Serial.println("AHT20: no data");
    }
  }
}
