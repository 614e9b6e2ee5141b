#pragma once
#include <pinwright_marks.h>
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
  virtual size_t write(uint8_t) override;
  virtual int read(uint8_t*, size_t) override;
  virtual size_t write(const uint8_t*, size_t) override;
  virtual int peek() override;
  virtual void flush() override;
  virtual bool inputCanTimeout() override;
  virtual bool outputCanTimeout() override;
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable();
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t) override;
  virtual ssize_t streamRemaining() override;
  void setConsume();
  void resetPointer(int = 0);
};

class PINWRIGHT_COMPLETE StreamString : public String, public S2Stream {
 protected:
  void resetpp();

 public:
  StreamString(StreamString&& bro);
  StreamString(const StreamString&);
  StreamString(const char* = nullptr);
  StreamString(const String&);
  StreamString(const __FlashStringHelper*);
  StreamString(String&& string);
  explicit StreamString(char);
  explicit StreamString(unsigned char, unsigned char = 10);
  explicit StreamString(int, unsigned char = 10);
  explicit StreamString(unsigned int, unsigned char = 10);
  explicit StreamString(long, unsigned char = 10);
  explicit StreamString(unsigned long, unsigned char = 10);
  explicit StreamString(float, unsigned char = 2);
  explicit StreamString(double, unsigned char = 2);
  StreamString& operator=(const StreamString&);
  StreamString& operator=(const String&);
  StreamString& operator=(const char*);
  StreamString& operator=(const __FlashStringHelper*);
  StreamString& operator=(String&&);
};
