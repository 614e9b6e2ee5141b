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
spi_t* spiStartBus(uint8_t, uint32_t, uint8_t, uint8_t);
void spiStopBus(spi_t*);
#if PINWRIGHT_CORE < 30000
void spiAttachSCK(spi_t*, int8_t);
void spiAttachMISO(spi_t*, int8_t);
void spiAttachMOSI(spi_t*, int8_t);
void spiDetachSCK(spi_t*, int8_t);
void spiDetachMISO(spi_t*, int8_t);
void spiDetachMOSI(spi_t*, int8_t);
void spiAttachSS(spi_t*, uint8_t, int8_t);
void spiDetachSS(spi_t*, int8_t);
#else
bool spiAttachSCK(spi_t*, int8_t);
bool spiAttachMISO(spi_t*, int8_t);
bool spiAttachMOSI(spi_t*, int8_t);
bool spiDetachSCK(spi_t*);
bool spiDetachMISO(spi_t*);
bool spiDetachMOSI(spi_t*);
bool spiAttachSS(spi_t*, uint8_t, int8_t);
bool spiDetachSS(spi_t*);
#endif
void spiEnableSSPins(spi_t*, uint8_t);
void spiDisableSSPins(spi_t*, uint8_t);
void spiSSEnable(spi_t*);
void spiSSDisable(spi_t*);
void spiSSSet(spi_t*);
void spiSSClear(spi_t*);
void spiWaitReady(spi_t*);
uint32_t spiGetClockDiv(spi_t*);
uint8_t spiGetDataMode(spi_t*);
uint8_t spiGetBitOrder(spi_t*);
void spiSetClockDiv(spi_t*, uint32_t);
void spiSetDataMode(spi_t*, uint8_t);
void spiSetBitOrder(spi_t*, uint8_t);
void spiWrite(spi_t*, const uint32_t*, uint8_t);
void spiWriteByte(spi_t*, uint8_t);
void spiWriteWord(spi_t*, uint16_t);
void spiWriteLong(spi_t*, uint32_t);
void spiTransfer(spi_t*, uint32_t*, uint8_t);
uint8_t spiTransferByte(spi_t*, uint8_t);
uint16_t spiTransferWord(spi_t*, uint16_t);
uint32_t spiTransferLong(spi_t*, uint32_t);
void spiTransferBytes(spi_t*, const uint8_t*, uint8_t*, uint32_t);
void spiTransferBits(spi_t*, uint32_t, uint32_t*, uint8_t);
void spiTransaction(spi_t*, uint32_t, uint8_t, uint8_t);
void spiSimpleTransaction(spi_t*);
void spiEndTransaction(spi_t*);
void spiWriteNL(spi_t*, const void*, uint32_t);
void spiWriteByteNL(spi_t*, uint8_t);
void spiWriteShortNL(spi_t*, uint16_t);
void spiWriteLongNL(spi_t*, uint32_t);
void spiWritePixelsNL(spi_t*, const void*, uint32_t);
uint8_t spiTransferByteNL(spi_t*, uint8_t);
uint16_t spiTransferShortNL(spi_t*, uint16_t);
uint32_t spiTransferLongNL(spi_t*, uint32_t);
void spiTransferBytesNL(spi_t*, const void*, uint8_t*, uint32_t);
void spiTransferBitsNL(spi_t*, uint32_t, uint32_t*, uint8_t);
uint32_t spiFrequencyToClockDiv(uint32_t);
uint32_t spiClockDivToFrequency(uint32_t);

#ifdef __cplusplus
}
#endif
