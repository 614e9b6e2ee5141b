#pragma once

class PINWRIGHT_COMPLETE base64 {
 public:
  static String encode(const uint8_t*, size_t);
  static String encode(const String&);
};
