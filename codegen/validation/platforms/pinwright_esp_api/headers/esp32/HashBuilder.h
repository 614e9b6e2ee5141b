#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no HashBuilder.h: core 3.0 brought it"
#else
#include <WString.h>
#include <Stream.h>
#include <HEXBuilder.h>

class PINWRIGHT_COMPLETE HashBuilder : public HEXBuilder {
 public:
  virtual ~HashBuilder();
  virtual void begin() = 0;
  virtual void add(const uint8_t* data, size_t len) = 0;
  virtual void add(const char* data);
  virtual void add(String data);
  virtual void addHexString(const char* data) = 0;
  virtual void addHexString(String data);
  virtual bool addStream(Stream& stream, const size_t maxLen) = 0;
  virtual void calculate() = 0;
  virtual void getBytes(uint8_t* output) = 0;
  virtual void getChars(char* output) = 0;
  virtual String toString() = 0;
};

#endif
