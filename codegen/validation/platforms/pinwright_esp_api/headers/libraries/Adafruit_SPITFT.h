// Adafruit GFX: colour displays on SPI.
#pragma once
#include <Arduino.h>
#include <SPI.h>
#include <Adafruit_GFX.h>

#ifdef __AVR__
#define DEFAULT_SPI_FREQ 8000000L
using ADAGFX_PORT_t = uint8_t;
#else
#define DEFAULT_SPI_FREQ 16000000L
using ADAGFX_PORT_t = uint32_t;
#endif
using PORTreg_t = volatile ADAGFX_PORT_t*;

enum tftBusWidth { tft8bitbus, tft16bitbus };

class PINWRIGHT_COMPLETE Adafruit_SPITFT : public Adafruit_GFX {
public:
  Adafruit_SPITFT(uint16_t, uint16_t, int8_t, int8_t, int8_t, int8_t, int8_t = -1, int8_t = -1);
  Adafruit_SPITFT(uint16_t, uint16_t, int8_t, int8_t, int8_t = -1);
  Adafruit_SPITFT(uint16_t, uint16_t, SPIClass*, int8_t, int8_t, int8_t = -1);
  Adafruit_SPITFT(uint16_t, uint16_t, tftBusWidth, int8_t, int8_t, int8_t, int8_t = -1, int8_t = -1,
      int8_t = -1);
  virtual ~Adafruit_SPITFT();
  virtual void begin(uint32_t) = 0;
  virtual void setAddrWindow(uint16_t, uint16_t, uint16_t, uint16_t) = 0;
  void initSPI(uint32_t = 0, uint8_t = SPI_MODE0);
  void setSPISpeed(uint32_t);
  virtual void startWrite();
  virtual void endWrite();
  void sendCommand(uint8_t, uint8_t*, uint8_t);
  void sendCommand(uint8_t, const uint8_t* = NULL, uint8_t = 0);
  void sendCommand16(uint16_t, const uint8_t* = NULL, uint8_t = 0);
  uint8_t readcommand8(uint8_t, uint8_t = 0);
  uint16_t readcommand16(uint16_t);
  virtual void writePixel(int16_t, int16_t, uint16_t);
  void writePixels(uint16_t*, uint32_t, bool = true, bool = false);
  void writeColor(uint16_t, uint32_t);
  virtual void writeFillRect(int16_t, int16_t, int16_t, int16_t, uint16_t);
  virtual void writeFastHLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void writeFastVLine(int16_t, int16_t, int16_t, uint16_t);
  void writeFillRectPreclipped(int16_t, int16_t, int16_t, int16_t, uint16_t);
  void dmaWait();
  bool dmaBusy() const;
  void swapBytes(uint16_t*, uint32_t, uint16_t* = NULL);
  virtual void drawPixel(int16_t, int16_t, uint16_t);
  virtual void fillRect(int16_t, int16_t, int16_t, int16_t, uint16_t);
  virtual void drawFastHLine(int16_t, int16_t, int16_t, uint16_t);
  virtual void drawFastVLine(int16_t, int16_t, int16_t, uint16_t);
  void pushColor(uint16_t);
  using Adafruit_GFX::drawRGBBitmap;
  void drawRGBBitmap(int16_t, int16_t, uint16_t*, int16_t, int16_t);
  virtual void invertDisplay(bool);
  uint16_t color565(uint8_t, uint8_t, uint8_t);
  void spiWrite(uint8_t);
  void writeCommand(uint8_t);
  uint8_t spiRead();
  void write16(uint16_t);
  void writeCommand16(uint16_t);
  uint16_t read16();
  void SPI_WRITE16(uint16_t);
  void SPI_WRITE32(uint32_t);
  void SPI_CS_HIGH();
  void SPI_CS_LOW();
  void SPI_DC_HIGH();
  void SPI_DC_LOW();
protected:
  void SPI_MOSI_HIGH();
  void SPI_MOSI_LOW();
  void SPI_SCK_HIGH();
  void SPI_SCK_LOW();
  bool SPI_MISO_READ();
  void SPI_BEGIN_TRANSACTION();
  void SPI_END_TRANSACTION();
  void TFT_WR_STROBE();
  void TFT_RD_HIGH();
  void TFT_RD_LOW();
  union {
    struct {
      SPIClass* _spi;
      SPISettings settings;
      uint32_t _mode;
    } hwspi;
    struct {
      int8_t _mosi;
      int8_t _miso;
      int8_t _sck;
    } swspi;
    struct {
      int8_t _d0;
      int8_t _wr;
      int8_t _rd;
      bool wide;
    } tft8;
  };
};
