#pragma once
#if PINWRIGHT_CORE >= 30000
#error "core 3 has no I2S.h any more"
#else
#include <Arduino.h>
#include <freertos/ringbuf.h>
#define _I2S_H_INCLUDED
#define PIN_I2S_SCK 14
#define PIN_I2S_FS 25
#define PIN_I2S_SD 26
#define PIN_I2S_SD_OUT 26
#define PIN_I2S_SD_IN 35

typedef enum {
  I2S_PHILIPS_MODE,
  I2S_RIGHT_JUSTIFIED_MODE,
  I2S_LEFT_JUSTIFIED_MODE,
  ADC_DAC_MODE,
  PDM_STEREO_MODE,
  PDM_MONO_MODE
} i2s_mode_t;

class PINWRIGHT_COMPLETE_2 I2SClass : public Stream {
 public:
  I2SClass(uint8_t deviceIndex, uint8_t clockGenerator, uint8_t sdPin, uint8_t sckPin,
           uint8_t fsPin);
  int begin(int, int, int);
  int begin(int, int);
  int setSckPin(int);
  int setFsPin(int);
  int setDataPin(int);
  int setDataOutPin(int);
  int setDataInPin(int);
  int setAllPins();
  int setAllPins(int, int, int, int, int);
  int getSckPin();
  int getFsPin();
  int getDataPin();
  int getDataOutPin();
  int getDataInPin();
  int setDuplex();
  int setSimplex();
  int isDuplex();
  void end();
  virtual int available();
  virtual int read();
  virtual int peek();
  virtual void flush();
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  virtual int availableForWrite();
  int read(void*, size_t);
  size_t write(int32_t);
  size_t write(const void*, size_t);
  size_t write_blocking(const void*, size_t);
  size_t write_nonblocking(const void*, size_t);
  void onTransmit(void (*)(void));
  void onReceive(void (*)(void));
  int setBufferSize(int);
  int getBufferSize();

 private:
  typedef enum {
    I2S_STATE_IDLE,
    I2S_STATE_TRANSMITTER,
    I2S_STATE_RECEIVER,
    I2S_STATE_DUPLEX
  } i2s_state_t;
};

extern I2SClass I2S;
#endif
