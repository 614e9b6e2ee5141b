// Adafruit BusIO 1.14 to 1.17: registers of a device.
#pragma once
#include <Arduino.h>
#include <Adafruit_GenericDevice.h>
#include <Adafruit_I2CDevice.h>
#include <Adafruit_SPIDevice.h>

enum _Adafruit_BusIO_SPIRegType {
    ADDRBIT8_HIGH_TOREAD, AD8_HIGH_TOREAD_AD7_HIGH_TOINC, ADDRBIT8_HIGH_TOWRITE,
    ADDRESSED_OPCODE_BIT0_LOW_TO_WRITE,
};
using Adafruit_BusIO_SPIRegType = _Adafruit_BusIO_SPIRegType;

class PINWRIGHT_COMPLETE Adafruit_BusIO_Register {
public:
  Adafruit_BusIO_Register(Adafruit_I2CDevice*, uint16_t, uint8_t = 1, uint8_t = LSBFIRST,
      uint8_t = 1);
  Adafruit_BusIO_Register(Adafruit_SPIDevice*, uint16_t, Adafruit_BusIO_SPIRegType, uint8_t = 1,
      uint8_t = LSBFIRST, uint8_t = 1);
  Adafruit_BusIO_Register(Adafruit_I2CDevice*, Adafruit_SPIDevice*, Adafruit_BusIO_SPIRegType,
      uint16_t, uint8_t = 1, uint8_t = LSBFIRST, uint8_t = 1);
  Adafruit_BusIO_Register(Adafruit_GenericDevice*, uint16_t, uint8_t = 1, uint8_t = LSBFIRST,
      uint8_t = 1);
  bool read(uint8_t*, uint8_t);
  bool read(uint8_t*);
  bool read(uint16_t*);
  uint32_t read();
  uint32_t readCached();
  bool write(uint8_t*, uint8_t);
  bool write(uint32_t, uint8_t = 0);
  uint8_t width();
  void setWidth(uint8_t);
  void setAddress(uint16_t);
  void setAddressWidth(uint16_t);
  void print(Stream* = &Serial);
  void println(Stream* = &Serial);
};

class PINWRIGHT_COMPLETE Adafruit_BusIO_RegisterBits {
public:
  Adafruit_BusIO_RegisterBits(Adafruit_BusIO_Register*, uint8_t, uint8_t);
  bool write(uint32_t);
  uint32_t read();
};
