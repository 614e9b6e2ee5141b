#pragma once
#include <Arduino.h>
#define _SPI_H_INCLUDED
#define SPI_HAS_TRANSACTION 1
#define SPI_CLOCK_DIV2 0x00101001
#define SPI_CLOCK_DIV4 0x00241001
#define SPI_CLOCK_DIV8 0x004c1001
#define SPI_CLOCK_DIV16 0x009c1001
#define SPI_CLOCK_DIV32 0x013c1001
#define SPI_CLOCK_DIV64 0x027c1001
#define SPI_CLOCK_DIV128 0x04fc1001
const uint8_t SPI_MODE0 = 0x00;
const uint8_t SPI_MODE1 = 0x01;
const uint8_t SPI_MODE2 = 0x10;
const uint8_t SPI_MODE3 = 0x11;

class PINWRIGHT_COMPLETE SPISettings {
 public:
  SPISettings();
  SPISettings(uint32_t clock, uint8_t bitOrder, uint8_t dataMode);
  uint32_t _clock;
  uint8_t _bitOrder;
  uint8_t _dataMode;
};

class PINWRIGHT_COMPLETE SPIClass {
 public:
  SPIClass();
  bool pins(int8_t, int8_t, int8_t, int8_t);
  void begin();
  void end();
  void setHwCs(bool);
  void setBitOrder(uint8_t);
  void setDataMode(uint8_t);
  void setFrequency(uint32_t);
  void setClockDivider(uint32_t);
  void beginTransaction(SPISettings);
  uint8_t transfer(uint8_t);
  uint16_t transfer16(uint16_t);
  void transfer(void*, uint16_t);
  void write(uint8_t);
  void write16(uint16_t);
  void write16(uint16_t, bool);
  void write32(uint32_t);
  void write32(uint32_t, bool);
  void writeBytes(const uint8_t*, uint32_t);
  void writePattern(const uint8_t*, uint8_t, uint32_t);
  void transferBytes(const uint8_t*, uint8_t*, uint32_t);
  void endTransaction(void);
};

extern SPIClass SPI;
