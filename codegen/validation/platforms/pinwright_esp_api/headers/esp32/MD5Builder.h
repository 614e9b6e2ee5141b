#pragma once
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
  void add(uint8_t* data, uint16_t len);
  void add(const char* data);
  void add(char* data);
  void add(String data);
  void addHexString(const char* data);
  void addHexString(char* data);
  void addHexString(String data);
  bool addStream(Stream& stream, const size_t maxLen);
  void calculate(void);
  void getBytes(uint8_t* output);
  void getChars(char* output);
  String toString(void);
#else
 public:
  void begin(void) override;
  using HashBuilder::add;
  void add(const uint8_t* data, size_t len) override;
  using HashBuilder::addHexString;
  void addHexString(const char* data) override;
  bool addStream(Stream& stream, const size_t maxLen) override;
  void calculate(void) override;
  void getBytes(uint8_t* output) override;
  void getChars(char* output) override;
  String toString(void) override;
#endif
};
