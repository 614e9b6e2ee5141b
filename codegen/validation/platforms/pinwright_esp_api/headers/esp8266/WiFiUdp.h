#pragma once
#include <include/slist.h>
#include <Udp.h>
#include <include/slist.h>
#define UDP_TX_PACKET_MAX_SIZE 8192

class UdpContext;

class PINWRIGHT_COMPLETE WiFiUDP : public UDP, public SList<WiFiUDP> {
 public:
  WiFiUDP();
  WiFiUDP(const WiFiUDP& other);
  WiFiUDP& operator=(const WiFiUDP& rhs);
  virtual ~WiFiUDP();
  operator bool() const;
  uint8_t begin(uint16_t port) override;
  void stop() override;
  uint8_t beginMulticast(IPAddress interfaceAddr, IPAddress multicast, uint16_t port);
  int beginPacket(IPAddress ip, uint16_t port) override;
  int beginPacket(const char* host, uint16_t port) override;
  virtual int beginPacketMulticast(IPAddress multicastAddress, uint16_t port,
                                   IPAddress interfaceAddress, int ttl = 1);
  int endPacket() override;
  size_t write(uint8_t) override;
  size_t write(const uint8_t* buffer, size_t size) override;
  using Print::write;
  int parsePacket() override;
  int available() override;
  int read() override;
  int read(unsigned char* buffer, size_t len) override;
  int read(char* buffer, size_t len) override;
  int peek() override;
  void flush() override;
  IPAddress remoteIP() override;
  uint16_t remotePort() override;
  IPAddress destinationIP() const;
  uint16_t localPort() const;
  static void stopAll();
  static void stopAllExcept(WiFiUDP* exC);
};
