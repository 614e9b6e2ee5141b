#pragma once
#include <WString.h>
#include <Stream.h>

class PINWRIGHT_COMPLETE MD5Builder {
 public:
  void begin(void);
  void add(const uint8_t* data, const uint16_t len);
  void add(const char* data);
  void add(char* data);
  void add(const String& data);
  void addHexString(const char* data);
  void addHexString(char* data);
  void addHexString(const String& data);
  bool addStream(Stream& stream, const size_t maxLen);
  void calculate(void);
  void getBytes(uint8_t* output) const;
  void getChars(char* output) const;
  String toString(void) const;
};
