#pragma once
#include <pinwright_marks.h>
#include <WString.h>
#include <Stream.h>

class PINWRIGHT_COMPLETE MD5Builder {
 public:
  void begin(void);
  void add(const uint8_t*, const uint16_t);
  void add(const char*);
  void add(char*);
  void add(const String&);
  void addHexString(const char*);
  void addHexString(char*);
  void addHexString(const String&);
  bool addStream(Stream&, const size_t);
  void calculate(void);
  void getBytes(uint8_t*) const;
  void getChars(char*) const;
  String toString(void) const;
};
