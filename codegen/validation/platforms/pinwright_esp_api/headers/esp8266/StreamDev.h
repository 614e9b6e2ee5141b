#pragma once
#include <pinwright_marks.h>
#include <limits>
#include <StreamString.h>

class PINWRIGHT_COMPLETE StreamNull : public Stream {
 public:
  virtual size_t write(uint8_t) override;
  virtual size_t write(const uint8_t*, size_t) override;
  virtual int availableForWrite() override;
  virtual int available() override;
  virtual int read() override;
  virtual int peek() override;
  virtual size_t readBytes(char*, size_t) override;
  virtual int read(uint8_t*, size_t) override;
  virtual bool outputCanTimeout() override;
  virtual bool inputCanTimeout() override;
  virtual ssize_t streamRemaining() override;
};

class PINWRIGHT_COMPLETE StreamZero : public StreamNull {
 public:
  StreamZero(char zero = 0);
  virtual int available() override;
  virtual int read() override;
  virtual int peek() override;
  virtual size_t readBytes(char*, size_t) override;
  virtual int read(uint8_t*, size_t) override;
  virtual ssize_t streamRemaining() override;
};

class PINWRIGHT_COMPLETE StreamConstPtr : public StreamNull {
 public:
  StreamConstPtr(const String&& string) = delete;
  StreamConstPtr(const String& string);
  StreamConstPtr(const char* buffer, size_t size);
  StreamConstPtr(const uint8_t* buffer, size_t size);
  StreamConstPtr(const __FlashStringHelper* buffer, size_t size);
  StreamConstPtr(const __FlashStringHelper* text);
  void resetPointer(int = 0);
  virtual int available() override;
  virtual int read() override;
  virtual int peek() override;
  virtual size_t readBytes(char*, size_t) override;
  virtual int read(uint8_t*, size_t) override;
  virtual ssize_t streamRemaining() override;
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable() override;
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t) override;
};

Stream& operator<<(Stream&, String&);
Stream& operator<<(Stream&, Stream&);
Stream& operator<<(Stream&, StreamString&);
Stream& operator<<(Stream&, const char*);
Stream& operator<<(Stream&, const __FlashStringHelper*);
extern StreamNull devnull;
