#pragma once
#include <pinwright_marks.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if PINWRIGHT_CORE >= 30000
#include <sdkconfig.h>
#include <freertos/FreeRTOS.h>
#include <freertos/ringbuf.h>
#include <freertos/semphr.h>
#endif

class PINWRIGHT_COMPLETE cbuf {
 public:
  cbuf(size_t size);
  ~cbuf();
  size_t resizeAdd(size_t);
  size_t resize(size_t);
  size_t available() const;
  size_t size();
  size_t room() const;
  bool empty() const;
  bool full() const;
  int peek();
#if PINWRIGHT_CORE < 30000
  size_t peek(char*, size_t);
#endif
  int read();
  size_t read(char*, size_t);
  size_t write(char);
  size_t write(const char*, size_t);
  void flush();
  size_t remove(size_t);
  cbuf* next;
#if PINWRIGHT_CORE < 30000
 protected:
  char* wrap_if_bufend(char*) const;
#else
  bool has_peek;
  uint8_t peek_byte;

 protected:
#endif
};
