#pragma once
#include <pinwright_marks.h>
#include <WString.h>
#include <Stream.h>
#include <esp_system.h>
#if PINWRIGHT_CORE >= 30000
#include <HashBuilder.h>

class PINWRIGHT_COMPLETE MD5Builder : public HashBuilder {
#else
class PINWRIGHT_COMPLETE MD5Builder {
#endif
#if PINWRIGHT_CORE < 30000
 public:
  void begin(void);
  void add(uint8_t*, uint16_t);
  void add(const char*);
  void add(char*);
  void add(String);
  void addHexString(const char*);
  void addHexString(char*);
  void addHexString(String);
  bool addStream(Stream&, const size_t);
  void calculate(void);
  void getBytes(uint8_t*);
  void getChars(char*);
  String toString(void);
#else
 public:
  void begin(void) override;
  using HashBuilder::add;
  void add(const uint8_t*, size_t) override;
  using HashBuilder::addHexString;
  void addHexString(const char*) override;
  bool addStream(Stream&, const size_t) override;
  void calculate(void) override;
  void getBytes(uint8_t*) override;
  void getChars(char*) override;
  String toString(void) override;
#endif
};
