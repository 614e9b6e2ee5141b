#pragma once
#include <pinwright_marks.h>
#include <WString.h>

class PINWRIGHT_COMPLETE base64 {
 public:
  static String encode(const uint8_t*, size_t, bool);
  static String encode(const String&, bool);
  static String encode(const uint8_t*, size_t);
  static String encode(const String&);
};
