#pragma once
#include <pinwright_marks.h>
#include <inttypes.h>
#include <Stream.h>
#define BUFFER_LENGTH 128
#define I2C_BUFFER_LENGTH BUFFER_LENGTH

class PINWRIGHT_COMPLETE TwoWire : public Stream {
 public:
  TwoWire();
  void begin(int, int);
  void begin(int, int, uint8_t);
  void pins(int, int);
  void begin();
  void begin(uint8_t);
  void begin(int);
  void setClock(uint32_t);
  void setClockStretchLimit(uint32_t);
  void beginTransmission(uint8_t);
  void beginTransmission(int);
  uint8_t endTransmission(void);
  uint8_t endTransmission(uint8_t);
  size_t requestFrom(uint8_t, size_t, bool);
  uint8_t status();
  uint8_t requestFrom(uint8_t, uint8_t);
  uint8_t requestFrom(uint8_t, uint8_t, uint8_t);
  uint8_t requestFrom(int, int);
  uint8_t requestFrom(int, int, int);
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  virtual int available(void);
  virtual int read(void);
  virtual int peek(void);
  virtual void flush(void);
  void onReceive(void (*)(int));
  void onReceive(void (*)(size_t));
  void onRequest(void (*)(void));
  using Print::write;
};

extern TwoWire Wire;
