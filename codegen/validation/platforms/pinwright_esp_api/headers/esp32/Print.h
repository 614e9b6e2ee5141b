#pragma once
#include <pinwright_marks.h>
#include <time.h>
#include <stdint.h>
#if PINWRIGHT_CORE >= 30000
#include <stdio.h>
#endif
#include <stddef.h>
#include <WString.h>
#include <Printable.h>
#define DEC 10
#define HEX 16
#define OCT 8
#define BIN 2

class PINWRIGHT_COMPLETE Print {
 protected:
  void setWriteError(int = 1);

 public:
  Print();
  virtual ~Print();
  int getWriteError();
  void clearWriteError();
  virtual size_t write(uint8_t) = 0;
  size_t write(const char*);
  virtual size_t write(const uint8_t*, size_t);
  size_t write(const char*, size_t);
#if PINWRIGHT_CORE >= 30000
  size_t vprintf(const char*, va_list);
#endif
  size_t printf(const char*, ...);
#if PINWRIGHT_CORE >= 30000
  size_t printf(const __FlashStringHelper*, ...);
#endif
  virtual int availableForWrite();
  size_t print(const __FlashStringHelper*);
  size_t print(const String&);
  size_t print(const char[]);
  size_t print(char);
  size_t print(unsigned char, int = DEC);
  size_t print(int, int = DEC);
  size_t print(unsigned int, int = DEC);
  size_t print(long, int = DEC);
  size_t print(unsigned long, int = DEC);
  size_t print(long long, int = DEC);
  size_t print(unsigned long long, int = DEC);
  size_t print(double, int = 2);
  size_t print(const Printable&);
  size_t print(struct tm*, const char* = NULL);
  size_t println(const __FlashStringHelper*);
  size_t println(const String&);
  size_t println(const char[]);
  size_t println(char);
  size_t println(unsigned char, int = DEC);
  size_t println(int, int = DEC);
  size_t println(unsigned int, int = DEC);
  size_t println(long, int = DEC);
  size_t println(unsigned long, int = DEC);
  size_t println(long long, int = DEC);
  size_t println(unsigned long long, int = DEC);
  size_t println(double, int = 2);
  size_t println(const Printable&);
  size_t println(struct tm*, const char* = NULL);
  size_t println(void);
  virtual void flush();
};
