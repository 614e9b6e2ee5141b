#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

class PINWRIGHT_COMPLETE cbuf {
 public:
  cbuf(size_t size);
  ~cbuf();
  size_t resizeAdd(size_t addSize);
  size_t resize(size_t newSize);
  size_t available() const;
  size_t size();
  size_t room() const;
  bool empty() const;
  bool full() const;
  int peek();
  size_t peek(char* dst, size_t size);
  int read();
  size_t read(char* dst, size_t size);
  size_t write(char c);
  size_t write(const char* src, size_t size);
  void flush();
  size_t remove(size_t size);
  cbuf* next;
};
