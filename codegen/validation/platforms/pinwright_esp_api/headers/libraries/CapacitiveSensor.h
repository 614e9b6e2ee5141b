// CapacitiveSensor 0.5 (paulstoffregen/CapacitiveSensor): touch by two pins and a resistor.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE CapacitiveSensor {
public:
  CapacitiveSensor(uint8_t, uint8_t);
  long capacitiveSensorRaw(uint8_t);
  long capacitiveSensor(uint8_t);
  void set_CS_Timeout_Millis(unsigned long);
  void reset_CS_AutoCal();
  void set_CS_AutocaL_Millis(unsigned long);
};
