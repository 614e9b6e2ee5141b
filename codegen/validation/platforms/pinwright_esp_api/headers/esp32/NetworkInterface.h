#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no NetworkInterface.h: core 3.0 brought it"
#else
#include <esp_netif_types.h>
#include <esp_event.h>
#include <Arduino.h>
#include <Printable.h>
#define ESP_NETIF_ID_ETH ESP_NETIF_ID_ETH0

typedef enum {
  ESP_NETIF_ID_STA,
  ESP_NETIF_ID_AP,
  ESP_NETIF_ID_PPP,
  ESP_NETIF_ID_ETH0,
  ESP_NETIF_ID_ETH1,
  ESP_NETIF_ID_ETH2,
  ESP_NETIF_ID_MAX
} Network_Interface_ID;
static const int ESP_NETIF_STARTED_BIT = BIT0;
static const int ESP_NETIF_CONNECTED_BIT = BIT1;
static const int ESP_NETIF_HAS_IP_BIT = BIT2;
static const int ESP_NETIF_HAS_LOCAL_IP6_BIT = BIT3;
static const int ESP_NETIF_HAS_GLOBAL_IP6_BIT = BIT4;
static const int ESP_NETIF_WANT_IP6_BIT = BIT5;
static const int ESP_NETIF_HAS_STATIC_IP_BIT = BIT6;

class PINWRIGHT_COMPLETE_2 NetworkInterface : public Printable {
 public:
  NetworkInterface();
  virtual ~NetworkInterface();
  bool config(IPAddress = (uint32_t)0x00000000, IPAddress = (uint32_t)0x00000000,
              IPAddress = (uint32_t)0x00000000, IPAddress = (uint32_t)0x00000000,
              IPAddress = (uint32_t)0x00000000, IPAddress = (uint32_t)0x00000000);
  bool dnsIP(uint8_t, IPAddress);
  const char* getHostname() const;
  bool setHostname(const char*) const;
  bool started() const;
  bool connected() const;
  bool hasIP() const;
  bool hasLinkLocalIPv6() const;
  bool hasGlobalIPv6() const;
  bool enableIPv6(bool = true);
  bool linkUp() const;
  const char* ifkey() const;
  const char* desc() const;
  String impl_name() const;
  int impl_index() const;
  int route_prio() const;
  bool setDefault();
  bool isDefault() const;
  uint8_t* macAddress(uint8_t*) const;
  String macAddress() const;
  IPAddress localIP() const;
  IPAddress subnetMask() const;
  IPAddress gatewayIP() const;
  IPAddress dnsIP(uint8_t = 0) const;
  IPAddress broadcastIP() const;
  IPAddress networkID() const;
  uint8_t subnetCIDR() const;
  IPAddress linkLocalIPv6() const;
  IPAddress globalIPv6() const;
  size_t printTo(Print&) const;
  esp_netif_t* netif();
  int getStatusBits() const;
  int waitStatusBits(int, uint32_t) const;

 protected:
  bool initNetif(Network_Interface_ID);
  void destroyNetif();
  int setStatusBits(int);
  int clearStatusBits(int);
  virtual size_t printDriverInfo(Print&) const = 0;

 public:
  void _onIpEvent(int32_t, void*);
};

#endif
