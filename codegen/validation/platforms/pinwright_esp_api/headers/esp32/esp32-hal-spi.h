#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <stdint.h>
#include <stdbool.h>
#define SPI_HAS_TRANSACTION
#define FSPI 1
#define HSPI 2
#define VSPI 3
#define SPI_CLOCK_DIV2 0x00101001
#define SPI_CLOCK_DIV4 0x00241001
#define SPI_CLOCK_DIV8 0x004c1001
#define SPI_CLOCK_DIV16 0x009c1001
#define SPI_CLOCK_DIV32 0x013c1001
#define SPI_CLOCK_DIV64 0x027c1001
#define SPI_CLOCK_DIV128 0x04fc1001
#define SPI_MODE0 0
#define SPI_MODE1 1
#define SPI_MODE2 2
#define SPI_MODE3 3
#if PINWRIGHT_CORE < 30000
#define SPI_CS0 0
#define SPI_CS1 1
#define SPI_CS2 2
#define SPI_CS_MASK_ALL 0x7
#else
#define SPI_SS0 0
#define SPI_SS1 1
#define SPI_SS2 2
#define SPI_SS_MASK_ALL 0x7
#endif
#define SPI_LSBFIRST 0
#define SPI_MSBFIRST 1

#ifdef __cplusplus
extern "C" {
#endif

struct spi_struct_t;

typedef struct spi_struct_t spi_t;
spi_t* spiStartBus(uint8_t spi_num, uint32_t clockDiv, uint8_t dataMode, uint8_t bitOrder);
void spiStopBus(spi_t* spi);
#if PINWRIGHT_CORE < 30000
void spiAttachSCK(spi_t* spi, int8_t sck);
void spiAttachMISO(spi_t* spi, int8_t miso);
void spiAttachMOSI(spi_t* spi, int8_t mosi);
void spiDetachSCK(spi_t* spi, int8_t sck);
void spiDetachMISO(spi_t* spi, int8_t miso);
void spiDetachMOSI(spi_t* spi, int8_t mosi);
void spiAttachSS(spi_t* spi, uint8_t cs_num, int8_t ss);
void spiDetachSS(spi_t* spi, int8_t ss);
#else
bool spiAttachSCK(spi_t* spi, int8_t sck);
bool spiAttachMISO(spi_t* spi, int8_t miso);
bool spiAttachMOSI(spi_t* spi, int8_t mosi);
bool spiDetachSCK(spi_t* spi);
bool spiDetachMISO(spi_t* spi);
bool spiDetachMOSI(spi_t* spi);
bool spiAttachSS(spi_t* spi, uint8_t ss_num, int8_t ss);
bool spiDetachSS(spi_t* spi);
#endif
void spiEnableSSPins(spi_t* spi, uint8_t ss_mask);
void spiDisableSSPins(spi_t* spi, uint8_t ss_mask);
void spiSSEnable(spi_t* spi);
void spiSSDisable(spi_t* spi);
void spiSSSet(spi_t* spi);
void spiSSClear(spi_t* spi);
void spiWaitReady(spi_t* spi);
uint32_t spiGetClockDiv(spi_t* spi);
uint8_t spiGetDataMode(spi_t* spi);
uint8_t spiGetBitOrder(spi_t* spi);
void spiSetClockDiv(spi_t* spi, uint32_t clockDiv);
void spiSetDataMode(spi_t* spi, uint8_t dataMode);
void spiSetBitOrder(spi_t* spi, uint8_t bitOrder);
void spiWrite(spi_t* spi, const uint32_t* data, uint8_t len);
void spiWriteByte(spi_t* spi, uint8_t data);
void spiWriteWord(spi_t* spi, uint16_t data);
void spiWriteLong(spi_t* spi, uint32_t data);
void spiTransfer(spi_t* spi, uint32_t* out, uint8_t len);
uint8_t spiTransferByte(spi_t* spi, uint8_t data);
uint16_t spiTransferWord(spi_t* spi, uint16_t data);
uint32_t spiTransferLong(spi_t* spi, uint32_t data);
void spiTransferBytes(spi_t* spi, const uint8_t* data, uint8_t* out, uint32_t size);
void spiTransferBits(spi_t* spi, uint32_t data, uint32_t* out, uint8_t bits);
void spiTransaction(spi_t* spi, uint32_t clockDiv, uint8_t dataMode, uint8_t bitOrder);
void spiSimpleTransaction(spi_t* spi);
void spiEndTransaction(spi_t* spi);
void spiWriteNL(spi_t* spi, const void* data_in, uint32_t len);
void spiWriteByteNL(spi_t* spi, uint8_t data);
void spiWriteShortNL(spi_t* spi, uint16_t data);
void spiWriteLongNL(spi_t* spi, uint32_t data);
void spiWritePixelsNL(spi_t* spi, const void* data_in, uint32_t len);
uint8_t spiTransferByteNL(spi_t* spi, uint8_t data);
uint16_t spiTransferShortNL(spi_t* spi, uint16_t data);
uint32_t spiTransferLongNL(spi_t* spi, uint32_t data);
void spiTransferBytesNL(spi_t* spi, const void* data_in, uint8_t* data_out, uint32_t len);
void spiTransferBitsNL(spi_t* spi, uint32_t data_in, uint32_t* data_out, uint8_t bits);
uint32_t spiFrequencyToClockDiv(uint32_t freq);
uint32_t spiClockDivToFrequency(uint32_t freq);

#ifdef __cplusplus
}
#endif
