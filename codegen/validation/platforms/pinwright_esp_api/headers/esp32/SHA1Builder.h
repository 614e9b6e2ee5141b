#pragma once
#include <pinwright_marks.h>
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
  void add(const uint8_t*, size_t) override;
  using HashBuilder::addHexString;
  void addHexString(const char*) override;
  bool addStream(Stream&, const size_t) override;
  void calculate() override;
  void getBytes(uint8_t*) override;
  void getChars(char*) override;
  String toString() override;
};

#endif
