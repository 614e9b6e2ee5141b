// Counts how often the board was started, across power cuts.

// part: includes
#include <EEPROM.h>

// part: globals
const int COUNTER_ADDRESS = 0;

unsigned long bootCount = 0;

// part: helpers
void countBoot() {
  EEPROM.get(COUNTER_ADDRESS, bootCount);
  if (bootCount == 0xFFFFFFFF) {  // an erased EEPROM is all ones
    bootCount = 0;
  }
  bootCount++;
  EEPROM.put(COUNTER_ADDRESS, bootCount);  // writes only the bytes that changed
}

// part: setup
void setup() {
  Serial.begin(9600);
  countBoot();
  Serial.print(F("start number "));
  Serial.println(bootCount);
}

// part: loop
void loop() {
}
