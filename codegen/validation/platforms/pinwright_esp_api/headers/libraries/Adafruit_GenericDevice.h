// Adafruit BusIO 1.17: one device behind functions of the caller's.
#pragma once
#include <Arduino.h>

using busio_genericdevice_read_t = bool (*)(void*, uint8_t*, size_t);
using busio_genericdevice_write_t = bool (*)(void*, const uint8_t*, size_t);
using busio_genericdevice_readreg_t = bool (*)(void*, uint8_t*, uint8_t, uint8_t*, uint16_t);
using busio_genericdevice_writereg_t = bool (*)(void*, uint8_t*, uint8_t, const uint8_t*, uint16_t);

class PINWRIGHT_COMPLETE Adafruit_GenericDevice {
public:
  Adafruit_GenericDevice(void*, busio_genericdevice_read_t, busio_genericdevice_write_t,
      busio_genericdevice_readreg_t = nullptr, busio_genericdevice_writereg_t = nullptr);
  bool begin();
  void end();
  bool read(uint8_t*, size_t);
  bool write(const uint8_t*, size_t);
  bool readRegister(uint8_t*, uint8_t, uint8_t*, uint16_t);
  bool writeRegister(uint8_t*, uint8_t, const uint8_t*, uint16_t);
};
