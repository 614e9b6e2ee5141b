// Reads temperature and humidity from an SHT30, SHT31 or SHT35 without a library, checksums tested.

// part: includes
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t SHT_ADDRESS = 0x44;
const unsigned long SHT_INTERVAL_MS = 2000;
const unsigned long SHT_MEASURE_MS = 16;  // high repeatability

unsigned long lastShtStart = 0;
bool shtIsMeasuring = false;

// part: helpers
uint8_t shtChecksum(uint8_t high, uint8_t low) {
  const uint8_t both[] = {high, low};
  uint8_t crc = 0xFF;
  for (uint8_t each : both) {
    crc ^= each;
    for (int bit = 0; bit < 8; bit++) {
      crc = crc & 0x80 ? (crc << 1) ^ 0x31 : crc << 1;
    }
  }
  return crc;
}

bool startSht() {
  Wire.beginTransmission(SHT_ADDRESS);
  Wire.write(0x24);  // single shot, high repeatability, no clock stretching
  Wire.write(0x00);
  return Wire.endTransmission() == 0;
}

bool readSht(float &celsius, float &humidity) {
  uint8_t data[6];
  if (Wire.requestFrom(SHT_ADDRESS, (uint8_t)6) != 6) {
    return false;
  }
  for (uint8_t &each : data) {
    each = Wire.read();
  }
  if (shtChecksum(data[0], data[1]) != data[2] || shtChecksum(data[3], data[4]) != data[5]) {
    return false;
  }
  celsius = -45.0f + 175.0f * (((uint16_t)data[0] << 8) | data[1]) / 65535.0f;
  humidity = 100.0f * (((uint16_t)data[3] << 8) | data[4]) / 65535.0f;
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
}

// part: loop
void loop() {
  unsigned long elapsed = millis() - lastShtStart;
  if (!shtIsMeasuring && elapsed >= SHT_INTERVAL_MS) {
    lastShtStart = millis();
    shtIsMeasuring = startSht();
    if (!shtIsMeasuring) {
      Serial.println("SHT3x does not answer: check wiring and address");
    }
  } else if (shtIsMeasuring && elapsed >= SHT_MEASURE_MS) {
    shtIsMeasuring = false;
    float celsius, humidity;
    if (readSht(celsius, humidity)) {
      Serial.print("temperature: ");
      Serial.print(celsius, 2);
      Serial.print(" C, humidity: ");
      Serial.print(humidity, 1);
      Serial.println(" %");
    } else {
      Serial.println("SHT3x: no valid data");
    }
  }
}
