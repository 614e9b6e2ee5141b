#pragma once
#include <pinwright_marks.h>
#include <Stream.h>
#include <WString.h>

class PINWRIGHT_COMPLETE StreamString : public Stream, public String {
 public:
  size_t write(const uint8_t* buffer, size_t size) override;
  size_t write(uint8_t data) override;
  int available() override;
  int read() override;
  int peek() override;
  void flush() override;
};
