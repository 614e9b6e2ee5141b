#pragma once
#include <pinwright_marks.h>
#include <stdint.h>
#include <stddef.h>
#include <WString.h>
#include <Printable.h>
#include <stdlib_noniso.h>
#define DEC 10
#define HEX 16
#define OCT 8
#define BIN 2

class PINWRIGHT_COMPLETE Print {
 protected:
  void setWriteError(int = 1);

 public:
  Print();
  int getWriteError();
  void clearWriteError();
  virtual size_t write(uint8_t) = 0;
  size_t write(const char*);
  virtual size_t write(const uint8_t*, size_t);
  size_t write(const char*, size_t);
  size_t write(short);
  size_t write(unsigned short);
  size_t write(int);
  size_t write(unsigned int);
  size_t write(long);
  size_t write(unsigned long);
  size_t write(long long);
  size_t write(unsigned long long);
  size_t write(char);
  size_t write(int8_t);
  virtual int availableForWrite();
  size_t printf(const char*, ...);
  size_t printf_P(PGM_P, ...);
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
  size_t println(void);
  virtual void flush();
  virtual bool outputCanTimeout();
};
