// Looks for devices on the I2C bus again and again and prints their addresses.

// part: includes
#include <Wire.h>

// part: globals
const unsigned long SCAN_INTERVAL_MS = 3000;

unsigned long lastScan = 0;

// part: helpers
void scanBus() {
  int found = 0;
  for (byte address = 0x08; address <= 0x77; address++) {  // the others are reserved
    Wire.beginTransmission(address);
    byte error = Wire.endTransmission();
    if (error == 0) {
      found++;
      Serial.print("device at 0x");
      if (address < 0x10) {
        Serial.print("0");
      }
      Serial.println(address, HEX);
    }
  }
  if (found == 0) {
    Serial.println("no device found: check power, SDA, SCL and pull-ups");
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  Wire.begin();
  Wire.setWireTimeout(3000, true);  // a line that is stuck low would stop it for ever
  scanBus();
}

// part: loop
void loop() {
  unsigned long now = millis();
  if (now - lastScan >= SCAN_INTERVAL_MS) {
    lastScan = now;
    scanBus();
  }
}
