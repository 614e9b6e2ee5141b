#pragma once
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
  bool begin(bool tryConnect = false);
  bool end();
  bool bandwidth(wifi_bandwidth_t bandwidth);
  bool connect();
  bool connect(const char* ssid, const char* passphrase = NULL, int32_t channel = 0,
               const uint8_t* bssid = NULL, bool connect = true);
  bool connect(const char* wpa2_ssid, wpa2_auth_method_t method, const char* wpa2_identity = NULL,
               const char* wpa2_username = NULL, const char* wpa2_password = NULL,
               const char* ca_pem = NULL, const char* client_crt = NULL,
               const char* client_key = NULL, int ttls_phase2_type = -1, int32_t channel = 0,
               const uint8_t* bssid = 0, bool connect = true);
  bool disconnect(bool eraseap = false, unsigned long timeout = 0);
  bool reconnect();
  bool erase();
  uint8_t waitForConnectResult(unsigned long timeoutLength = 60000);
  bool setAutoReconnect(bool autoReconnect);
  bool getAutoReconnect();
  void setMinSecurity(wifi_auth_mode_t minSecurity);
  void setScanMethod(wifi_scan_method_t scanMethod);
  void setSortMethod(wifi_sort_method_t sortMethod);
  wl_status_t status();
  String SSID() const;
  String psk() const;
  uint8_t* BSSID(uint8_t* bssid = NULL);
  String BSSIDstr();
  int8_t RSSI();
  const char* disconnectReasonName(wifi_err_reason_t reason);
  void _setStatus(wl_status_t status);
  void _onStaEvent(int32_t event_id, void* event_data);

 protected:
  wifi_auth_mode_t _minSecurity;
  wifi_scan_method_t _scanMethod;
  wifi_sort_method_t _sortMethod;
  bool _autoReconnect;
  wl_status_t _status;
  size_t printDriverInfo(Print& out) const;
  bool onEnable();
  bool onDisable();
};

#endif

class PINWRIGHT_COMPLETE WiFiSTAClass {
#if PINWRIGHT_CORE < 30000
 public:
  wl_status_t begin(const char* wpa2_ssid, wpa2_auth_method_t method,
                    const char* wpa2_identity = NULL, const char* wpa2_username = NULL,
                    const char* wpa2_password = NULL, const char* ca_pem = NULL,
                    const char* client_crt = NULL, const char* client_key = NULL,
                    int32_t channel = 0, const uint8_t* bssid = 0, bool connect = true);
  wl_status_t begin(const String& wpa2_ssid, wpa2_auth_method_t method,
                    const String& wpa2_identity = (const char*)NULL,
                    const String& wpa2_username = (const char*)NULL,
                    const String& wpa2_password = (const char*)NULL,
                    const String& ca_pem = (const char*)NULL,
                    const String& client_crt = (const char*)NULL,
                    const String& client_key = (const char*)NULL, int32_t channel = 0,
                    const uint8_t* bssid = 0, bool connect = true);
#else
 public:
  STAClass STA;
  wl_status_t begin(const char* wpa2_ssid, wpa2_auth_method_t method,
                    const char* wpa2_identity = NULL, const char* wpa2_username = NULL,
                    const char* wpa2_password = NULL, const char* ca_pem = NULL,
                    const char* client_crt = NULL, const char* client_key = NULL,
                    int ttls_phase2_type = -1, int32_t channel = 0, const uint8_t* bssid = 0,
                    bool connect = true);
  wl_status_t begin(const String& wpa2_ssid, wpa2_auth_method_t method,
                    const String& wpa2_identity = (const char*)NULL,
                    const String& wpa2_username = (const char*)NULL,
                    const String& wpa2_password = (const char*)NULL,
                    const String& ca_pem = (const char*)NULL,
                    const String& client_crt = (const char*)NULL,
                    const String& client_key = (const char*)NULL, int ttls_phase2_type = -1,
                    int32_t channel = 0, const uint8_t* bssid = 0, bool connect = true);
#endif
 public:
  wl_status_t begin(const char* ssid, const char* passphrase = NULL, int32_t channel = 0,
                    const uint8_t* bssid = NULL, bool connect = true);
  wl_status_t begin(const String& ssid, const String& passphrase = (const char*)NULL,
                    int32_t channel = 0, const uint8_t* bssid = NULL, bool connect = true);
#if PINWRIGHT_CORE < 30000
 public:
  wl_status_t begin(char* ssid, char* passphrase = NULL, int32_t channel = 0,
                    const uint8_t* bssid = NULL, bool connect = true);
#endif
 public:
  wl_status_t begin();
  bool config(IPAddress local_ip, IPAddress gateway, IPAddress subnet,
              IPAddress dns1 = (uint32_t)0x00000000, IPAddress dns2 = (uint32_t)0x00000000);
#if PINWRIGHT_CORE >= 30000
 public:
  bool config(IPAddress local_ip, IPAddress dns = (uint32_t)0x00000000);
  bool setDNS(IPAddress dns1, IPAddress dns2 = (uint32_t)0x00000000);
  bool bandwidth(wifi_bandwidth_t bandwidth);
#endif
 public:
  bool reconnect();
#if PINWRIGHT_CORE < 30000
 public:
  bool disconnect(bool wifioff = false, bool eraseap = false);
#else
 public:
  bool disconnectAsync(bool wifioff = false, bool eraseap = false);
  bool disconnect(bool wifioff = false, bool eraseap = false, unsigned long timeoutLength = 100);
#endif
 public:
  bool eraseAP(void);
  bool isConnected();
#if PINWRIGHT_CORE < 30000
 public:
  bool setAutoConnect(bool autoConnect);
  bool getAutoConnect();
#endif
 public:
  bool setAutoReconnect(bool autoReconnect);
  bool getAutoReconnect();
  uint8_t waitForConnectResult(unsigned long timeoutLength = 60000);
  void setMinSecurity(wifi_auth_mode_t minSecurity);
  void setScanMethod(wifi_scan_method_t scanMethod);
  void setSortMethod(wifi_sort_method_t sortMethod);
#if PINWRIGHT_CORE >= 30000
 public:
  wl_status_t status();
#endif
 public:
  String SSID() const;
  String psk() const;
#if PINWRIGHT_CORE < 30000
 public:
  uint8_t* BSSID();
#else
 public:
  uint8_t* BSSID(uint8_t* bssid = NULL);
#endif
 public:
  String BSSIDstr();
  int8_t RSSI();
#if PINWRIGHT_CORE < 30000
 public:
  static void _setStatus(wl_status_t status);

 protected:
  static bool _useStaticIp;
  static bool _autoReconnect;
  static wifi_auth_mode_t _minSecurity;
  static wifi_scan_method_t _scanMethod;
  static wifi_sort_method_t _sortMethod;
#endif
 public:
  IPAddress localIP();
  uint8_t* macAddress(uint8_t* mac);
  String macAddress();
  IPAddress subnetMask();
  IPAddress gatewayIP();
  IPAddress dnsIP(uint8_t dns_no = 0);
  IPAddress broadcastIP();
  IPAddress networkID();
  uint8_t subnetCIDR();
#if PINWRIGHT_CORE < 30000
 public:
  bool enableIpV6();
  IPv6Address localIPv6();
  static wl_status_t status();
#else
 public:
  bool enableIPv6(bool en = true);
  IPAddress linkLocalIPv6();
  IPAddress globalIPv6();
#endif
 protected:
  static bool _smartConfigStarted;

 public:
  bool beginSmartConfig(smartconfig_type_t type = SC_TYPE_ESPTOUCH, char* crypt_key = NULL);
  bool stopSmartConfig();
  bool smartConfigDone();
  static bool _smartConfigDone;
};
