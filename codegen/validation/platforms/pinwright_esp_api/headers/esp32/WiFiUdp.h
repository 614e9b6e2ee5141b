#pragma once
#if PINWRIGHT_CORE < 30000
#include <Arduino.h>
#include <Udp.h>
#include <cbuf.h>
#else
#include <NetworkUdp.h>
#endif
#if PINWRIGHT_CORE < 30000
class PINWRIGHT_COMPLETE WiFiUDP : public UDP {
 public:
  WiFiUDP();
  ~WiFiUDP();
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
  int parsePacket();
  int available();
  int read();
  int read(unsigned char*, size_t);
  int read(char*, size_t);
  int peek();
  void flush();
  IPAddress remoteIP();
  uint16_t remotePort();
};

#else
typedef NetworkUDP WiFiUDP;
#endif
