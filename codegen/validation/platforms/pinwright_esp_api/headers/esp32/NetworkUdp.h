#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no NetworkUdp.h: core 3.0 brought it"
#else
#include <Arduino.h>
#include <Udp.h>
#include <cbuf.h>

class PINWRIGHT_COMPLETE NetworkUDP : public UDP {
 public:
  NetworkUDP();
  ~NetworkUDP();
  uint8_t begin(IPAddress, uint16_t);
  uint8_t begin(uint16_t);
  uint8_t beginMulticast(IPAddress, uint16_t);
  void stop();
  int beginMulticastPacket();
  int beginPacket();
  int beginPacket(IPAddress, uint16_t);
  int beginPacket(const char*, uint16_t);
  int endPacket();
  size_t write(uint8_t);
  size_t write(const uint8_t*, size_t);
  void flush();
  int parsePacket();
  int available();
  int read();
  int read(unsigned char*, size_t);
  int read(char*, size_t);
  int peek();
  void clear();
  IPAddress remoteIP();
  uint16_t remotePort();
};

#endif
