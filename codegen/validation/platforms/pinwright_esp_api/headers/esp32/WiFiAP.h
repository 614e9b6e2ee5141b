#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#include <esp_wifi_types.h>
#endif
#include <WiFiType.h>
#include <WiFiGeneric.h>
#if PINWRIGHT_CORE >= 30000
#define WIFI_AP_DEFAULT_AUTH_MODE WIFI_AUTH_WPA2_PSK
#define WIFI_AP_DEFAULT_CIPHER WIFI_CIPHER_TYPE_CCMP

class PINWRIGHT_COMPLETE_2 APClass : public NetworkInterface {
 public:
  APClass();
  ~APClass();
  bool begin();
  bool end();
  bool create(const char*, const char* = NULL, int = 1, int = 0,
              int = 4, bool = false,
              wifi_auth_mode_t = WIFI_AP_DEFAULT_AUTH_MODE,
              wifi_cipher_type_t = WIFI_AP_DEFAULT_CIPHER);
  bool clear();
  bool bandwidth(wifi_bandwidth_t);
  bool enableNAPT(bool = true);
  bool enableDhcpCaptivePortal();
  String SSID(void) const;
  uint8_t stationCount();
  void _onApEvent(int32_t, void*);

 protected:
  size_t printDriverInfo(Print&) const;
  bool onEnable();
  bool onDisable();
};

#endif

class PINWRIGHT_COMPLETE WiFiAPClass {
#if PINWRIGHT_CORE < 30000
 public:
  bool softAP(const char*, const char* = NULL, int = 1, int = 0,
              int = 4, bool = false);
  bool softAP(const String&, const String& = emptyString, int = 1,
              int = 0, int = 4, bool = false);
  bool softAPConfig(IPAddress, IPAddress, IPAddress,
                    IPAddress = (uint32_t)0);
#else
 public:
  APClass AP;
  bool softAP(const char*, const char* = NULL, int = 1, int = 0,
              int = 4, bool = false,
              wifi_auth_mode_t = WIFI_AP_DEFAULT_AUTH_MODE,
              wifi_cipher_type_t = WIFI_AP_DEFAULT_CIPHER);
  bool softAP(const String&, const String& = emptyString, int = 1,
              int = 0, int = 4, bool = false,
              wifi_auth_mode_t = WIFI_AP_DEFAULT_AUTH_MODE,
              wifi_cipher_type_t = WIFI_AP_DEFAULT_CIPHER);
  bool softAPConfig(IPAddress, IPAddress, IPAddress,
                    IPAddress = (uint32_t)0, IPAddress = (uint32_t)0);
#endif
 public:
  bool softAPdisconnect(bool = false);
#if PINWRIGHT_CORE >= 30000
  bool softAPbandwidth(wifi_bandwidth_t);
#endif
  uint8_t softAPgetStationNum();
  String softAPSSID(void) const;
  IPAddress softAPIP();
  IPAddress softAPBroadcastIP();
  IPAddress softAPNetworkID();
  IPAddress softAPSubnetMask();
  uint8_t softAPSubnetCIDR();
#if PINWRIGHT_CORE < 30000
  bool softAPenableIpV6();
  IPv6Address softAPIPv6();
#else
  bool softAPenableIPv6(bool = true);
  IPAddress softAPlinkLocalIPv6();
#endif
  const char* softAPgetHostname();
  bool softAPsetHostname(const char*);
  uint8_t* softAPmacAddress(uint8_t*);
  String softAPmacAddress(void);
};
