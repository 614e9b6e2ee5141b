// Reads lux from a BH1750 over Wire, without a library.

// part: includes
#include <Wire.h>

// part: globals
const int SDA_PIN = 21;
const int SCL_PIN = 22;
const uint8_t BH_ADDRESS = 0x23;
const unsigned long BH_INTERVAL_MS = 1000;

bool bhIsStarted = false;
unsigned long lastBhRead = 0;

// part: helpers
bool sendBh(uint8_t command) {
  Wire.beginTransmission(BH_ADDRESS);
  Wire.write(command);
  return Wire.endTransmission() == 0;
}

bool startBh() {
  return sendBh(0x01) && sendBh(0x10);  // power on; measure continuously with 1 lx resolution
}

// Lux, negative if the sensor does not answer.
float readLux() {
  if (Wire.requestFrom(BH_ADDRESS, (uint8_t)2) != 2) {
    return -1.0f;
  }
  uint16_t raw = (uint16_t)Wire.read() << 8;
  raw |= (uint8_t)Wire.read();
  return raw / 1.2f;
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
  unsigned long now = millis();
  if (now - lastBhRead >= BH_INTERVAL_MS) {
    lastBhRead = now;
    if (!bhIsStarted) {
      bhIsStarted = startBh();  // its first value comes with the next turn
      Serial.println(bhIsStarted ? "BH1750 started" : "BH1750 does not answer: check wiring and address");
      return;
    }
    float lux = readLux();
    bhIsStarted = lux >= 0;
    if (bhIsStarted) {
      Serial.print("light: ");
      Serial.print(lux, 1);
      Serial.println(" lx");
    }
  }
}
