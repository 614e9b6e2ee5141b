#pragma once
#include <pinwright_marks.h>
#include <Print.h>
#include <Stream.h>
#include <IPAddress.h>

class PINWRIGHT_COMPLETE Client : public Stream {
 public:
  virtual int connect(IPAddress, uint16_t) = 0;
  virtual int connect(const char*, uint16_t) = 0;
  virtual size_t write(uint8_t) override = 0;
  virtual size_t write(const uint8_t*, size_t) override = 0;
  virtual int available() override = 0;
  virtual int read() override = 0;
  virtual int read(uint8_t*, size_t) override = 0;
  virtual int peek() override = 0;
  virtual void flush() override = 0;
  virtual void stop() = 0;
  virtual uint8_t connected() = 0;
  virtual operator bool() = 0;

 protected:
  uint8_t* rawIPAddress(IPAddress&);
  const uint8_t* rawIPAddress(const IPAddress&);
};
