#pragma once
#include <pinwright_marks.h>
#include <Stream.h>
#include <IPAddress.h>

class PINWRIGHT_COMPLETE UDP : public Stream {
 public:
  virtual uint8_t begin(uint16_t) = 0;
  virtual uint8_t beginMulticast(IPAddress, uint16_t);
  virtual void stop() = 0;
  virtual int beginPacket(IPAddress, uint16_t) = 0;
  virtual int beginPacket(const char*, uint16_t) = 0;
  virtual int endPacket() = 0;
  virtual size_t write(uint8_t) = 0;
  virtual size_t write(const uint8_t*, size_t) = 0;
  virtual int parsePacket() = 0;
  virtual int available() = 0;
  virtual int read() = 0;
  virtual int read(unsigned char*, size_t) = 0;
  virtual int read(char*, size_t) = 0;
  virtual int peek() = 0;
  virtual void flush() = 0;
  virtual IPAddress remoteIP() = 0;
  virtual uint16_t remotePort() = 0;

 protected:
  uint8_t* rawIPAddress(IPAddress&);
};
