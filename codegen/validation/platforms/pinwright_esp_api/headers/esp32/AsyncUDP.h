#pragma once
#include <pinwright_marks.h>
#include <lwip/ip_addr.h>
#if PINWRIGHT_CORE < 30000
#include <tcpip_adapter.h>
#endif
#include <esp_netif.h>
#include <IPAddress.h>
#if PINWRIGHT_CORE < 30000
#include <IPv6Address.h>
#endif
#include <Print.h>
#include <Stream.h>
#include <functional>
#include <esp_netif.h>
#if PINWRIGHT_CORE >= 30000
#include <lwip/ip_addr.h>
#endif
#include <freertos/queue.h>
#include <freertos/semphr.h>
#if PINWRIGHT_CORE >= 30000
typedef enum {
  TCPIP_ADAPTER_IF_STA = 0,
  TCPIP_ADAPTER_IF_AP,
  TCPIP_ADAPTER_IF_ETH,
  TCPIP_ADAPTER_IF_PPP,
  TCPIP_ADAPTER_IF_MAX
} tcpip_adapter_if_t;
#endif

class AsyncUDP;

class AsyncUDPPacket;

class AsyncUDPMessage;

struct udp_pcb;

struct pbuf;

struct netif;
typedef std::function<void(AsyncUDPPacket&)> AuPacketHandlerFunction;
typedef std::function<void(void*, AsyncUDPPacket&)> AuPacketHandlerFunctionWithArg;

class PINWRIGHT_COMPLETE_2 AsyncUDPMessage : public Print {
 public:
  AsyncUDPMessage(size_t size = CONFIG_TCP_MSS);
  virtual ~AsyncUDPMessage();
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
  size_t space();
  uint8_t* data();
  size_t length();
  void flush();
  operator bool();
};

class PINWRIGHT_COMPLETE_2 AsyncUDPPacket : public Stream {
 public:
  AsyncUDPPacket(AsyncUDPPacket& packet);
  AsyncUDPPacket(AsyncUDP* udp, pbuf* pb, const ip_addr_t* addr, uint16_t port,
                 struct netif* netif);
  virtual ~AsyncUDPPacket();
  uint8_t* data();
  size_t length();
  bool isBroadcast();
  bool isMulticast();
  bool isIPv6();
  tcpip_adapter_if_t interface();
  IPAddress localIP();
#if PINWRIGHT_CORE >= 30000
  IPAddress localIPv6();
#else
  IPv6Address localIPv6();
#endif
  uint16_t localPort();
  IPAddress remoteIP();
#if PINWRIGHT_CORE >= 30000
  IPAddress remoteIPv6();
#else
  IPv6Address remoteIPv6();
#endif
  uint16_t remotePort();
  void remoteMac(uint8_t*);
  size_t send(AsyncUDPMessage&);
  int available();
  size_t read(uint8_t*, size_t);
  int read();
  int peek();
  void flush();
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
};

class PINWRIGHT_COMPLETE_2 AsyncUDP : public Print {
 protected:
  bool _init();
  void _recv(udp_pcb*, pbuf*, const ip_addr_t*, uint16_t, struct netif*);
 public:
  AsyncUDP();
  virtual ~AsyncUDP();
  void onPacket(AuPacketHandlerFunctionWithArg, void* = NULL);
  void onPacket(AuPacketHandlerFunction);
  bool listen(const ip_addr_t*, uint16_t);
  bool listen(const IPAddress, uint16_t);
#if PINWRIGHT_CORE < 30000
  bool listen(const IPv6Address, uint16_t);
#endif
  bool listen(uint16_t);
  bool listenMulticast(const ip_addr_t*, uint16_t, uint8_t = 1,
                       tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  bool listenMulticast(const IPAddress, uint16_t, uint8_t = 1,
                       tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
#if PINWRIGHT_CORE < 30000
  bool listenMulticast(const IPv6Address, uint16_t, uint8_t = 1,
                       tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
#endif
  bool connect(const ip_addr_t*, uint16_t);
  bool connect(const IPAddress, uint16_t);
#if PINWRIGHT_CORE < 30000
  bool connect(const IPv6Address, uint16_t);
#endif
  void close();
  size_t writeTo(const uint8_t*, size_t, const ip_addr_t*, uint16_t,
                 tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  size_t writeTo(const uint8_t*, size_t, const IPAddress, uint16_t,
#if PINWRIGHT_CORE < 30000
                 tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  size_t writeTo(const uint8_t*, size_t, const IPv6Address, uint16_t,
#endif
                 tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
  size_t broadcastTo(uint8_t*, size_t, uint16_t,
                     tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  size_t broadcastTo(const char*, uint16_t,
                     tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  size_t broadcast(uint8_t*, size_t);
  size_t broadcast(const char*);
  size_t sendTo(AsyncUDPMessage&, const ip_addr_t*, uint16_t,
                tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  size_t sendTo(AsyncUDPMessage&, const IPAddress, uint16_t,
                tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
#if PINWRIGHT_CORE < 30000
  size_t sendTo(AsyncUDPMessage&, const IPv6Address, uint16_t,
                tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
#endif
  size_t send(AsyncUDPMessage&);
  size_t broadcastTo(AsyncUDPMessage&, uint16_t,
                     tcpip_adapter_if_t = TCPIP_ADAPTER_IF_MAX);
  size_t broadcast(AsyncUDPMessage&);
  IPAddress listenIP();
#if PINWRIGHT_CORE >= 30000
  IPAddress listenIPv6();
#else
  IPv6Address listenIPv6();
#endif
  bool connected();
  esp_err_t lastErr();
  operator bool();
  static void _s_recv(void*, udp_pcb*, pbuf*, const ip_addr_t*, uint16_t,
                      struct netif*);
};
