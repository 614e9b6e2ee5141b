#pragma once
#include <Arduino.h>
#include <core_esp8266_i2s.h>
#define _I2S_H_INCLUDED

typedef enum { I2S_PHILIPS_MODE } i2s_mode_t;

class PINWRIGHT_COMPLETE I2SClass : public Stream {
 public:
  I2SClass(bool enableTransmit = true, bool enableRecv = false, bool driveClocks = true);
  int begin(i2s_mode_t mode, long sampleRate, int bitsPerSample);
  void end();
  virtual int available();
  virtual int read();
  virtual int peek();
  virtual void flush();
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t* buffer, size_t size);
  virtual int availableForWrite();
  int read(void* buffer, size_t size);
  size_t write(int32_t);
  size_t write(const void* buffer, size_t size);
  void onTransmit(void (*)(void));
  void onReceive(void (*)(void));
};

extern I2SClass I2S;
