// Adafruit BusIO 1.14 to 1.17: one device on SPI.
#pragma once
#include <Arduino.h>
#include <SPI.h>

enum _BitOrder { SPI_BITORDER_MSBFIRST = 1, SPI_BITORDER_LSBFIRST = 0 };
using BusIOBitOrder = _BitOrder;
#ifdef __AVR__
using BusIO_PortMask = uint8_t;
#else
using BusIO_PortMask = uint32_t;
#endif
using BusIO_PortReg = volatile BusIO_PortMask;

class PINWRIGHT_COMPLETE Adafruit_SPIDevice {
public:
  Adafruit_SPIDevice(int8_t, uint32_t = 1000000, BusIOBitOrder = SPI_BITORDER_MSBFIRST,
      uint8_t = SPI_MODE0, SPIClass* = &SPI);
  Adafruit_SPIDevice(int8_t, int8_t, int8_t, int8_t, uint32_t = 1000000,
      BusIOBitOrder = SPI_BITORDER_MSBFIRST, uint8_t = SPI_MODE0);
  bool begin();
  bool read(uint8_t*, size_t, uint8_t = 0xFF);
  bool write(const uint8_t*, size_t, const uint8_t* = nullptr, size_t = 0);
  bool write_then_read(const uint8_t*, size_t, uint8_t*, size_t, uint8_t = 0xFF);
  bool write_and_read(uint8_t*, size_t);
  uint8_t transfer(uint8_t);
  void transfer(uint8_t*, size_t);
  void beginTransaction();
  void endTransaction();
  void beginTransactionWithAssertingCS();
  void endTransactionWithDeassertingCS();
};
