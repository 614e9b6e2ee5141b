#pragma once
#if PINWRIGHT_CORE >= 30000
#include <Stream.h>
#include <WString.h>
#endif

class PINWRIGHT_COMPLETE StreamString : public Stream, public String {
 public:
  size_t write(const uint8_t* buffer, size_t size) override;
  size_t write(uint8_t data) override;
  int available() override;
  int read() override;
  int peek() override;
  void flush() override;
};
