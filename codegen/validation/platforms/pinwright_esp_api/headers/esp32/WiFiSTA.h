#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <WiFiType.h>
#include <WiFiGeneric.h>
#include <esp_event.h>

typedef enum { WPA2_AUTH_TLS = 0, WPA2_AUTH_PEAP = 1, WPA2_AUTH_TTLS = 2 } wpa2_auth_method_t;
#if PINWRIGHT_CORE >= 30000
class PINWRIGHT_COMPLETE_2 STAClass : public NetworkInterface {
 public:
  STAClass();
  ~STAClass();
  bool begin(bool = false);
  bool end();
  bool bandwidth(wifi_bandwidth_t);
  bool connect();
  bool connect(const char*, const char* = NULL, int32_t = 0,
               const uint8_t* = NULL, bool = true);
  bool connect(const char*, wpa2_auth_method_t, const char* = NULL,
               const char* = NULL, const char* = NULL,
               const char* = NULL, const char* = NULL,
               const char* = NULL, int = -1, int32_t = 0,
               const uint8_t* = 0, bool = true);
  bool disconnect(bool = false, unsigned long = 0);
  bool reconnect();
  bool erase();
  uint8_t waitForConnectResult(unsigned long = 60000);
  bool setAutoReconnect(bool);
  bool getAutoReconnect();
  void setMinSecurity(wifi_auth_mode_t);
  void setScanMethod(wifi_scan_method_t);
  void setSortMethod(wifi_sort_method_t);
  wl_status_t status();
  String SSID() const;
  String psk() const;
  uint8_t* BSSID(uint8_t* = NULL);
  String BSSIDstr();
  int8_t RSSI();
  const char* disconnectReasonName(wifi_err_reason_t);
  void _setStatus(wl_status_t);
  void _onStaEvent(int32_t, void*);

 protected:
  size_t printDriverInfo(Print&) const;
  bool onEnable();
  bool onDisable();
};

#endif

class PINWRIGHT_COMPLETE WiFiSTAClass {
#if PINWRIGHT_CORE < 30000
 public:
  wl_status_t begin(const char*, wpa2_auth_method_t,
                    const char* = NULL, const char* = NULL,
                    const char* = NULL, const char* = NULL,
                    const char* = NULL, const char* = NULL,
                    int32_t = 0, const uint8_t* = 0, bool = true);
  wl_status_t begin(const String&, wpa2_auth_method_t,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL, int32_t = 0,
                    const uint8_t* = 0, bool = true);
#else
 public:
  STAClass STA;
  wl_status_t begin(const char*, wpa2_auth_method_t,
                    const char* = NULL, const char* = NULL,
                    const char* = NULL, const char* = NULL,
                    const char* = NULL, const char* = NULL,
                    int = -1, int32_t = 0, const uint8_t* = 0,
                    bool = true);
  wl_status_t begin(const String&, wpa2_auth_method_t,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL,
                    const String& = (const char*)NULL, int = -1,
                    int32_t = 0, const uint8_t* = 0, bool = true);
#endif
 public:
  wl_status_t begin(const char*, const char* = NULL, int32_t = 0,
                    const uint8_t* = NULL, bool = true);
  wl_status_t begin(const String&, const String& = (const char*)NULL,
                    int32_t = 0, const uint8_t* = NULL, bool = true);
#if PINWRIGHT_CORE < 30000
  wl_status_t begin(char*, char* = NULL, int32_t = 0,
                    const uint8_t* = NULL, bool = true);
#endif
  wl_status_t begin();
  bool config(IPAddress, IPAddress, IPAddress,
              IPAddress = (uint32_t)0x00000000, IPAddress = (uint32_t)0x00000000);
#if PINWRIGHT_CORE >= 30000
  bool config(IPAddress, IPAddress = (uint32_t)0x00000000);
  bool setDNS(IPAddress, IPAddress = (uint32_t)0x00000000);
  bool bandwidth(wifi_bandwidth_t);
#endif
  bool reconnect();
#if PINWRIGHT_CORE < 30000
  bool disconnect(bool = false, bool = false);
#else
  bool disconnectAsync(bool = false, bool = false);
  bool disconnect(bool = false, bool = false, unsigned long = 100);
#endif
  bool eraseAP(void);
  bool isConnected();
#if PINWRIGHT_CORE < 30000
  bool setAutoConnect(bool);
  bool getAutoConnect();
#endif
  bool setAutoReconnect(bool);
  bool getAutoReconnect();
  uint8_t waitForConnectResult(unsigned long = 60000);
  void setMinSecurity(wifi_auth_mode_t);
  void setScanMethod(wifi_scan_method_t);
  void setSortMethod(wifi_sort_method_t);
#if PINWRIGHT_CORE >= 30000
  wl_status_t status();
#endif
  String SSID() const;
  String psk() const;
#if PINWRIGHT_CORE < 30000
  uint8_t* BSSID();
#else
  uint8_t* BSSID(uint8_t* = NULL);
#endif
  String BSSIDstr();
  int8_t RSSI();
#if PINWRIGHT_CORE < 30000
  static void _setStatus(wl_status_t);

 protected:
#endif
 public:
  IPAddress localIP();
  uint8_t* macAddress(uint8_t*);
  String macAddress();
  IPAddress subnetMask();
  IPAddress gatewayIP();
  IPAddress dnsIP(uint8_t = 0);
  IPAddress broadcastIP();
  IPAddress networkID();
  uint8_t subnetCIDR();
#if PINWRIGHT_CORE < 30000
  bool enableIpV6();
  IPv6Address localIPv6();
  static wl_status_t status();
#else
  bool enableIPv6(bool = true);
  IPAddress linkLocalIPv6();
  IPAddress globalIPv6();
#endif

  bool beginSmartConfig(smartconfig_type_t = SC_TYPE_ESPTOUCH, char* = NULL);
  bool stopSmartConfig();
  bool smartConfigDone();
  static bool _smartConfigDone;
};
