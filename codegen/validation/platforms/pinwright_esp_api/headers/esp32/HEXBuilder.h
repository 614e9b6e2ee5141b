#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no HEXBuilder.h: core 3.0 brought it"
#else
#include <WString.h>
#include <Stream.h>

class PINWRIGHT_COMPLETE HEXBuilder {
 public:
  static size_t hex2bytes(unsigned char* out, size_t maxlen, String& in);
  static size_t hex2bytes(unsigned char* out, size_t maxlen, const char* in);
  static String bytes2hex(const unsigned char* in, size_t len);
  static size_t bytes2hex(char* out, size_t maxlen, const unsigned char* in, size_t len);
};

#endif
