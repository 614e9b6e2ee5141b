#pragma once
#include <WString.h>
#include <pinwright_marks.h>

class PINWRIGHT_COMPLETE base64 {
 public:
  static String encode(const uint8_t*, size_t);
  static String encode(const String&);
};
