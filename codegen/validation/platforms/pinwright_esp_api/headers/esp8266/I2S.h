#pragma once
#include <Arduino.h>
#include <core_esp8266_i2s.h>
#define _I2S_H_INCLUDED

typedef enum { I2S_PHILIPS_MODE } i2s_mode_t;

class PINWRIGHT_COMPLETE I2SClass : public Stream {
 public:
  I2SClass(bool enableTransmit = true, bool enableRecv = false, bool driveClocks = true);
  int begin(i2s_mode_t, long, int);
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
  void onTransmit(void (*)(void));
  void onReceive(void (*)(void));
};

extern I2SClass I2S;
