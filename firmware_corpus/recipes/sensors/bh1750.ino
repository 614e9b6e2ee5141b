// Reads the light in lux from a BH1750.

// part: includes
#include <BH1750.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t BH_ADDRESS = 0x23;
const unsigned long LUX_INTERVAL_MS = 1000;

BH1750 lightMeter;
bool bhIsReady = false;
unsigned long lastLuxRead = 0;

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
  if (now - lastLuxRead >= LUX_INTERVAL_MS) {
    lastLuxRead = now;
    if (!bhIsReady) {
      bhIsReady = lightMeter.begin(BH1750::CONTINUOUS_HIGH_RES_MODE, BH_ADDRESS, &Wire);
      if (!bhIsReady) {
        Serial.println("no BH1750 found: check wiring and address");
      }
      return;  // the first value is there in the next turn
    }
    float lux = lightMeter.readLightLevel();
    if (lux < 0) {  // the library's way to say that it failed
      bhIsReady = false;
      Serial.println("BH1750 does not answer");
    } else {
      Serial.print("light: ");
      Serial.print(lux, 1);
      Serial.println(" lx");
    }
  }
}
