// Ethernet 2.0 (arduino-libraries/ethernet): Ethernet shields with a W5100, W5200 or W5500.
#pragma once
#include <Arduino.h>
#include <Client.h>
#include <SPI.h>
#include <Server.h>
#include <Udp.h>

#if RAMEND <= 0x1000
#define MAX_SOCK_NUM 4
#else
#define MAX_SOCK_NUM 8
#endif
#define UDP_TX_PACKET_MAX_SIZE 24

enum EthernetLinkStatus { Unknown, LinkON, LinkOFF };
enum EthernetHardwareStatus { EthernetNoHardware, EthernetW5100, EthernetW5200, EthernetW5500 };

class PINWRIGHT_COMPLETE EthernetClass {
public:
  static int begin(uint8_t*, unsigned long = 60000, unsigned long = 4000);
  static int maintain();
  static EthernetLinkStatus linkStatus();
  static EthernetHardwareStatus hardwareStatus();
  static void begin(uint8_t*, IPAddress);
  static void begin(uint8_t*, IPAddress, IPAddress);
  static void begin(uint8_t*, IPAddress, IPAddress, IPAddress);
  static void begin(uint8_t*, IPAddress, IPAddress, IPAddress, IPAddress);
  static void init(uint8_t = 10);
  static void MACAddress(uint8_t*);
  static IPAddress localIP();
  static IPAddress subnetMask();
  static IPAddress gatewayIP();
  static IPAddress dnsServerIP();
  void setMACAddress(const uint8_t*);
  void setLocalIP(const IPAddress);
  void setSubnetMask(const IPAddress);
  void setGatewayIP(const IPAddress);
  void setDnsServerIP(const IPAddress);
  void setRetransmissionTimeout(uint16_t);
  void setRetransmissionCount(uint8_t);
};
extern EthernetClass Ethernet;

class PINWRIGHT_COMPLETE EthernetUDP : public UDP {
public:
  EthernetUDP();
  virtual uint8_t begin(uint16_t);
  virtual uint8_t beginMulticast(IPAddress, uint16_t);
  virtual void stop();
  virtual int beginPacket(IPAddress, uint16_t);
  virtual int beginPacket(const char*, uint16_t);
  virtual int endPacket();
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  using Print::write;
  virtual int parsePacket();
  virtual int available();
  virtual int read();
  virtual int read(unsigned char*, size_t);
  virtual int read(char*, size_t);
  virtual int peek();
  virtual void flush();
  virtual IPAddress remoteIP();
  virtual uint16_t remotePort();
  virtual uint16_t localPort();
};

class PINWRIGHT_COMPLETE EthernetClient : public Client {
public:
  EthernetClient();
  EthernetClient(uint8_t);
  uint8_t status();
  virtual int connect(IPAddress, uint16_t);
  virtual int connect(const char*, uint16_t);
  virtual int availableForWrite();
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  virtual int available();
  virtual int read();
  virtual int read(uint8_t*, size_t);
  virtual int peek();
  virtual void flush();
  virtual void stop();
  virtual uint8_t connected();
  operator bool();
  virtual bool operator==(const bool);
  virtual bool operator!=(const bool);
  virtual bool operator==(const EthernetClient&);
  virtual bool operator!=(const EthernetClient&);
  uint8_t getSocketNumber() const;
  virtual uint16_t localPort();
  virtual IPAddress remoteIP();
  virtual uint16_t remotePort();
  virtual void setConnectionTimeout(uint16_t);
  using Print::write;
};

class PINWRIGHT_COMPLETE EthernetServer : public Server {
public:
  EthernetServer(uint16_t);
  EthernetClient available();
  EthernetClient accept();
  virtual void begin();
  virtual size_t write(uint8_t);
  virtual size_t write(const uint8_t*, size_t);
  operator bool();
  using Print::write;
  static uint16_t server_port[MAX_SOCK_NUM];
};

class PINWRIGHT_COMPLETE DhcpClass {
public:
  IPAddress getLocalIp();
  IPAddress getSubnetMask();
  IPAddress getGatewayIp();
  IPAddress getDhcpServerIp();
  IPAddress getDnsServerIp();
  int beginWithDHCP(uint8_t*, unsigned long = 60000, unsigned long = 4000);
  int checkLease();
};
