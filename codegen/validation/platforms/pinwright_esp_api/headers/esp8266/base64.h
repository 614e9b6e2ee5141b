#pragma once
#include <WString.h>

class PINWRIGHT_COMPLETE base64 {
 public:
  static String encode(const uint8_t* data, size_t length, bool doNewLines);
  static String encode(const String& text, bool doNewLines);
  static String encode(const uint8_t* data, size_t length);
  static String encode(const String& text);
};
