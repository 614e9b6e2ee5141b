#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no SHA1Builder.h: core 3.0 brought it"
#else
#include <WString.h>
#include <Stream.h>
#include <HashBuilder.h>
#define SHA1_HASH_SIZE 20

class PINWRIGHT_COMPLETE SHA1Builder : public HashBuilder {
 public:
  void begin() override;
  using HashBuilder::add;
  void add(const uint8_t* data, size_t len) override;
  using HashBuilder::addHexString;
  void addHexString(const char* data) override;
  bool addStream(Stream& stream, const size_t maxLen) override;
  void calculate() override;
  void getBytes(uint8_t* output) override;
  void getChars(char* output) override;
  String toString() override;
};

#endif
