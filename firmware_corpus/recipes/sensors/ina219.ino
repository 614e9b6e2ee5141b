// Measures voltage, current, power and the charge that has flowed with an INA219.

// part: includes
#include <Adafruit_INA219.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t INA_ADDRESS = 0x40;
const unsigned long INA_INTERVAL_MS = 1000;

Adafruit_INA219 ina219(INA_ADDRESS);
bool inaIsReady = false;
unsigned long lastInaRead = 0;
float chargeMah = 0;

// part: helpers
void printIna(unsigned long elapsedMs) {
  float milliamps = ina219.getCurrent_mA();
  float shuntMv = ina219.getShuntVoltage_mV();
  float busVolts = ina219.getBusVoltage_V();
  if (!ina219.success()) {
    inaIsReady = false;
    return;
  }
  chargeMah += milliamps * elapsedMs / 3600000.0;
  Serial.print("load: ");
  Serial.print(busVolts + shuntMv / 1000.0, 2);
  Serial.print(" V supply, ");
  Serial.print(milliamps, 1);
  Serial.print(" mA, ");
  Serial.print(busVolts * milliamps, 0);
  Serial.print(" mW, ");
  Serial.print(chargeMah, 3);
  Serial.println(" mAh");
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
  unsigned long elapsed = now - lastInaRead;
  if (elapsed >= INA_INTERVAL_MS) {
    lastInaRead = now;
    if (!inaIsReady) {
      inaIsReady = ina219.begin(&Wire);  // for up to 32 V and 2 A
    }
    if (inaIsReady) {
      printIna(elapsed);
    } else {
      Serial.println("no INA219 found: check wiring and address");
    }
  }
}
