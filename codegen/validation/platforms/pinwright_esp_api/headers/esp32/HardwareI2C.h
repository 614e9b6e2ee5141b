#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE < 30000
#error "core 2 has no HardwareI2C.h: core 3.0 brought it"
#else
#include <inttypes.h>
#include <Stream.h>

class PINWRIGHT_COMPLETE HardwareI2C : public Stream {
 public:
  virtual bool begin() = 0;
  virtual bool begin(uint8_t) = 0;
  virtual bool end() = 0;
  virtual bool setClock(uint32_t) = 0;
  virtual void beginTransmission(uint8_t) = 0;
  virtual uint8_t endTransmission(bool) = 0;
  virtual uint8_t endTransmission(void) = 0;
  virtual size_t requestFrom(uint8_t, size_t, bool) = 0;
  virtual size_t requestFrom(uint8_t, size_t) = 0;
  virtual void onReceive(void (*)(int)) = 0;
  virtual void onRequest(void (*)(void)) = 0;
};

#endif
