#pragma once
#include <pinwright_marks.h>
#include <lwip/ip_addr.h>
#include <ESP8266WiFiType.h>
#include <IPAddress.h>
#include <lwip/dns.h>
#include <functional>
#include <memory>

struct WiFiEventHandlerOpaque;
typedef std::shared_ptr<WiFiEventHandlerOpaque> WiFiEventHandler;
typedef void (*WiFiEventCb)(WiFiEvent_t);

enum class DNSResolveType : uint8_t {
  DNS_AddrType_IPv4 = LWIP_DNS_ADDRTYPE_IPV4,
  DNS_AddrType_IPv6 = LWIP_DNS_ADDRTYPE_IPV6,
  DNS_AddrType_IPv4_IPv6 = LWIP_DNS_ADDRTYPE_IPV4_IPV6,
  DNS_AddrType_IPv6_IPv4 = LWIP_DNS_ADDRTYPE_IPV6_IPV4
};
constexpr auto DNSDefaultTimeoutMs = 10000;
constexpr auto DNSResolveTypeDefault = static_cast<DNSResolveType>(LWIP_DNS_ADDRTYPE_DEFAULT);

struct WiFiState;

class PINWRIGHT_COMPLETE ESP8266WiFiGenericClass {
 public:
  ESP8266WiFiGenericClass();
  void onEvent(WiFiEventCb, WiFiEvent_t = WIFI_EVENT_ANY);
  WiFiEventHandler onStationModeConnected(
      std::function<void(const WiFiEventStationModeConnected&)>);
  WiFiEventHandler onStationModeDisconnected(
      std::function<void(const WiFiEventStationModeDisconnected&)>);
  WiFiEventHandler onStationModeAuthModeChanged(
      std::function<void(const WiFiEventStationModeAuthModeChanged&)>);
  WiFiEventHandler onStationModeGotIP(std::function<void(const WiFiEventStationModeGotIP&)>);
  WiFiEventHandler onStationModeDHCPTimeout(std::function<void(void)>);
  WiFiEventHandler onSoftAPModeStationConnected(
      std::function<void(const WiFiEventSoftAPModeStationConnected&)>);
  WiFiEventHandler onSoftAPModeStationDisconnected(
      std::function<void(const WiFiEventSoftAPModeStationDisconnected&)>);
  WiFiEventHandler onSoftAPModeProbeRequestReceived(
      std::function<void(const WiFiEventSoftAPModeProbeRequestReceived&)>);
  WiFiEventHandler onWiFiModeChange(std::function<void(const WiFiEventModeChange&)>);
  uint8_t channel(void);
  bool setSleepMode(WiFiSleepType_t, uint8_t = 0);
  bool setSleep(bool);
  bool setSleep(wifi_ps_type_t);
  bool getSleep();
  WiFiSleepType_t getSleepMode();
  uint8_t getListenInterval();
  bool isSleepLevelMax();
  bool setPhyMode(WiFiPhyMode_t);
  WiFiPhyMode_t getPhyMode();
  void setOutputPower(float);
  static void persistent(bool);
  bool mode(WiFiMode_t);
  WiFiMode_t getMode();
  bool enableSTA(bool);
  bool enableAP(bool);
  bool forceSleepBegin(uint32 = 0);
  bool forceSleepWake();
  bool shutdown(WiFiState&);
  bool shutdown(WiFiState&, uint32);
  bool resumeFromShutdown(WiFiState&);
  static bool shutdownValidCRC(const WiFiState&);
  static void preinitWiFiOff();

 protected:
  static uint32_t shutdownCRC(const WiFiState&);
  static void _eventCallback(void*);

 public:
  int hostByName(const char*, IPAddress&);
  int hostByName(const char*, IPAddress&, uint32_t);
  bool getPersistent();
};
