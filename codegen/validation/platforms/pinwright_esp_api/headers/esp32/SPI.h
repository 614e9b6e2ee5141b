#pragma once
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
  void begin(int8_t sck = -1, int8_t miso = -1, int8_t mosi = -1, int8_t ss = -1);
  void end();
  void setHwCs(bool use);
  void setBitOrder(uint8_t bitOrder);
  void setDataMode(uint8_t dataMode);
  void setFrequency(uint32_t freq);
  void setClockDivider(uint32_t clockDiv);
  uint32_t getClockDivider();
  void beginTransaction(SPISettings settings);
  void endTransaction(void);
  void transfer(void* data, uint32_t size);
  uint8_t transfer(uint8_t data);
  uint16_t transfer16(uint16_t data);
  uint32_t transfer32(uint32_t data);
  void transferBytes(const uint8_t* data, uint8_t* out, uint32_t size);
  void transferBits(uint32_t data, uint32_t* out, uint8_t bits);
  void write(uint8_t data);
  void write16(uint16_t data);
  void write32(uint32_t data);
  void writeBytes(const uint8_t* data, uint32_t size);
  void writePixels(const void* data, uint32_t size);
  void writePattern(const uint8_t* data, uint8_t size, uint32_t repeat);
  spi_t* bus();
  int8_t pinSS();
};

extern SPIClass SPI;
