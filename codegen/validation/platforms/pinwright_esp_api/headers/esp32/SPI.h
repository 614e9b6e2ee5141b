#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdlib.h>
#include <esp32-hal-spi.h>
#include <freertos/FreeRTOS.h>
#include <freertos/semphr.h>
#define _SPI_H_INCLUDED
#define SPI_HAS_TRANSACTION

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
  SPIClass(uint8_t spi_bus = HSPI);
  ~SPIClass();
  void begin(int8_t = -1, int8_t = -1, int8_t = -1, int8_t = -1);
  void end();
  void setHwCs(bool);
  void setBitOrder(uint8_t);
  void setDataMode(uint8_t);
  void setFrequency(uint32_t);
  void setClockDivider(uint32_t);
  uint32_t getClockDivider();
  void beginTransaction(SPISettings);
  void endTransaction(void);
  void transfer(void*, uint32_t);
  uint8_t transfer(uint8_t);
  uint16_t transfer16(uint16_t);
  uint32_t transfer32(uint32_t);
  void transferBytes(const uint8_t*, uint8_t*, uint32_t);
  void transferBits(uint32_t, uint32_t*, uint8_t);
  void write(uint8_t);
  void write16(uint16_t);
  void write32(uint32_t);
  void writeBytes(const uint8_t*, uint32_t);
  void writePixels(const void*, uint32_t);
  void writePattern(const uint8_t*, uint8_t, uint32_t);
  spi_t* bus();
  int8_t pinSS();
};

extern SPIClass SPI;
