#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE < 30000
#error "core 2 has no HEXBuilder.h: core 3.0 brought it"
#else
#include <WString.h>
#include <Stream.h>

class PINWRIGHT_COMPLETE HEXBuilder {
 public:
  static size_t hex2bytes(unsigned char*, size_t, String&);
  static size_t hex2bytes(unsigned char*, size_t, const char*);
  static String bytes2hex(const unsigned char*, size_t);
  static size_t bytes2hex(char*, size_t, const unsigned char*, size_t);
};

#endif
