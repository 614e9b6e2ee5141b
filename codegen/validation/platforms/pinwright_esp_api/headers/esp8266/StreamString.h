#pragma once
#include <limits>
#include <algorithm>
#include <Stream.h>
#include <WString.h>

class PINWRIGHT_COMPLETE S2Stream : public Stream {
 public:
  S2Stream(String& string, int peekPointer = -1);
  S2Stream(String* string, int peekPointer = -1);
  virtual int available() override;
  virtual int availableForWrite() override;
  virtual int read() override;
  virtual size_t write(uint8_t data) override;
  virtual int read(uint8_t* buffer, size_t len) override;
  virtual size_t write(const uint8_t* buffer, size_t len) override;
  virtual int peek() override;
  virtual void flush() override;
  virtual bool inputCanTimeout() override;
  virtual bool outputCanTimeout() override;
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable();
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t consume) override;
  virtual ssize_t streamRemaining() override;
  void setConsume();
  void resetPointer(int pointer = 0);

 protected:
  String* string;
  int peekPointer;
};

class PINWRIGHT_COMPLETE StreamString : public String, public S2Stream {
 protected:
  void resetpp();

 public:
  StreamString(StreamString&& bro);
  StreamString(const StreamString& bro);
  StreamString(const char* text = nullptr);
  StreamString(const String& string);
  StreamString(const __FlashStringHelper* str);
  StreamString(String&& string);
  explicit StreamString(char c);
  explicit StreamString(unsigned char c, unsigned char base = 10);
  explicit StreamString(int i, unsigned char base = 10);
  explicit StreamString(unsigned int i, unsigned char base = 10);
  explicit StreamString(long l, unsigned char base = 10);
  explicit StreamString(unsigned long l, unsigned char base = 10);
  explicit StreamString(float f, unsigned char decimalPlaces = 2);
  explicit StreamString(double d, unsigned char decimalPlaces = 2);
  StreamString& operator=(const StreamString& rhs);
  StreamString& operator=(const String& rhs);
  StreamString& operator=(const char* cstr);
  StreamString& operator=(const __FlashStringHelper* str);
  StreamString& operator=(String&& rval);
};
