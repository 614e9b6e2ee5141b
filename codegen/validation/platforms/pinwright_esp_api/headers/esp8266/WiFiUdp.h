#pragma once
#include <pinwright_marks.h>
#include <include/slist.h>
#include <Udp.h>
#include <include/slist.h>
#define UDP_TX_PACKET_MAX_SIZE 8192

class UdpContext;

class PINWRIGHT_COMPLETE WiFiUDP : public UDP, public SList<WiFiUDP> {
 public:
  WiFiUDP();
  WiFiUDP(const WiFiUDP&);
  WiFiUDP& operator=(const WiFiUDP&);
  virtual ~WiFiUDP();
  operator bool() const;
  uint8_t begin(uint16_t) override;
  void stop() override;
  uint8_t beginMulticast(IPAddress, IPAddress, uint16_t);
  int beginPacket(IPAddress, uint16_t) override;
  int beginPacket(const char*, uint16_t) override;
  virtual int beginPacketMulticast(IPAddress, uint16_t,
                                   IPAddress, int = 1);
  int endPacket() override;
  size_t write(uint8_t) override;
  size_t write(const uint8_t*, size_t) override;
  using Print::write;
  int parsePacket() override;
  int available() override;
  int read() override;
  int read(unsigned char*, size_t) override;
  int read(char*, size_t) override;
  int peek() override;
  void flush() override;
  IPAddress remoteIP() override;
  uint16_t remotePort() override;
  IPAddress destinationIP() const;
  uint16_t localPort() const;
  static void stopAll();
  static void stopAllExcept(WiFiUDP*);
};
