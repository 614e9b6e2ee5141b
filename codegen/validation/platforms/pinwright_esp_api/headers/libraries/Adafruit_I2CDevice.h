// Adafruit BusIO 1.14 to 1.17: one device on I2C.
#pragma once
#include <Arduino.h>
#include <Wire.h>

class PINWRIGHT_COMPLETE Adafruit_I2CDevice {
public:
  Adafruit_I2CDevice(uint8_t, TwoWire* = &Wire);
  uint8_t address();
  bool begin(bool = true);
  void end();
  bool detected();
  bool read(uint8_t*, size_t, bool = true);
  bool write(const uint8_t*, size_t, bool = true, const uint8_t* = nullptr, size_t = 0);
  bool write_then_read(const uint8_t*, size_t, uint8_t*, size_t, bool = false);
  bool setSpeed(uint32_t);
  size_t maxBufferSize();
};
