// Counts starts in the emulated EEPROM of an ESP8266.

// part: includes
#include <EEPROM.h>

// part: globals
const int EEPROM_BYTES = 64;
const int COUNTER_ADDRESS = 0;

uint32_t bootCount = 0;

// part: setup
void setup() {
  Serial.begin(115200);
  EEPROM.begin(EEPROM_BYTES);  // a copy of the flash in memory
  EEPROM.get(COUNTER_ADDRESS, bootCount);
  if (bootCount == 0xFFFFFFFF) {  // erased flash is all ones
    bootCount = 0;
  }
  bootCount++;
  EEPROM.put(COUNTER_ADDRESS, bootCount);
  if (!EEPROM.commit()) {  // only now it is in the flash: seldom, it wears out
    Serial.println("not saved");
  }
  Serial.printf("\nstart number %u\n", bootCount);
}

// part: loop
void loop() {
}
