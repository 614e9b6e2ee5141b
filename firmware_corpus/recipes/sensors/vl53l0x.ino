// Measures distance with a VL53L0X laser sensor in continuous mode, without waiting for it.

// part: includes
#include <Adafruit_VL53L0X.h>
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint16_t LOX_PERIOD_MS = 100;
const uint16_t LOX_NEAR_MM = 200;  // is reported as near
const unsigned long LOX_RETRY_MS = 2000;

Adafruit_VL53L0X lox;
bool loxIsReady = false;
unsigned long lastLoxTry = 0;

// part: helpers
bool startLox() {
  return lox.begin(VL53L0X_I2C_ADDR, false, &Wire) && lox.startRangeContinuous(LOX_PERIOD_MS);
}

// part: setup
void setup() {
  Serial.begin(115200);
#if defined(ESP32)
  Wire.begin(SDA_PIN, SCL_PIN);
#else
  Wire.begin();  // its pins are fixed
#endif
  loxIsReady = startLox();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (!loxIsReady) {
    if (now - lastLoxTry >= LOX_RETRY_MS) {
      lastLoxTry = now;
      Serial.println("no VL53L0X found: check the wiring");
      loxIsReady = startLox();
    }
  } else if (lox.isRangeComplete()) {
    uint16_t mm = lox.readRangeResult();
    if (mm == 0xFFFF) {
      Serial.println("out of range");
    } else {
      Serial.print("distance: ");
      Serial.print(mm);
      Serial.println(mm < LOX_NEAR_MM ? " mm, near" : " mm");
    }
  }
}
