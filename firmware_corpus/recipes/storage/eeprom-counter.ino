// Counts the starts of the board in its EEPROM.

// part: includes
#include <EEPROM.h>

// part: globals
const int COUNTER_ADDRESS = 0;

// part: setup
void setup() {
  Serial.begin(9600);
  unsigned long starts = 0;
  EEPROM.get(COUNTER_ADDRESS, starts);
  if (starts == 0xFFFFFFFF) {  // never written
    starts = 0;
  }
  starts++;
  EEPROM.put(COUNTER_ADDRESS, starts);  // writes only bytes that differ
  Serial.print("starts: ");
  Serial.println(starts);
}

// part: loop
void loop() {
  // Nothing more: each byte of the EEPROM bears some 100,000 writes.
}
