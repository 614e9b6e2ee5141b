#pragma once
#include <pinwright_marks.h>
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
  virtual void add(const uint8_t*, size_t) = 0;
  virtual void add(const char*);
  virtual void add(String);
  virtual void addHexString(const char*) = 0;
  virtual void addHexString(String);
  virtual bool addStream(Stream&, const size_t) = 0;
  virtual void calculate() = 0;
  virtual void getBytes(uint8_t*) = 0;
  virtual void getChars(char*) = 0;
  virtual String toString() = 0;
};

#endif
