#pragma once
#include <LwipIntf.h>
#include <lwip/ip_addr.h>
#include <user_interface.h>
#include <ESP8266WiFiType.h>
#include <ESP8266WiFiGeneric.h>
#include <user_interface.h>
#include <LwipIntf.h>

class PINWRIGHT_COMPLETE ESP8266WiFiSTAClass : public LwipIntf {
 public:
  wl_status_t begin(const char* ssid, const char* passphrase = NULL, int32_t channel = 0,
                    const uint8_t* bssid = NULL, bool connect = true);
  wl_status_t begin(char* ssid, char* passphrase = NULL, int32_t channel = 0,
                    const uint8_t* bssid = NULL, bool connect = true);
  wl_status_t begin(const String& ssid, const String& passphrase = emptyString, int32_t channel = 0,
                    const uint8_t* bssid = NULL, bool connect = true);
  wl_status_t begin();
  bool config(IPAddress local_ip, IPAddress gateway, IPAddress subnet,
              IPAddress dns1 = (uint32_t)0x00000000, IPAddress dns2 = (uint32_t)0x00000000);
  bool reconnect();
  bool disconnect(bool wifioff = false);
  bool disconnect(bool wifioff, bool eraseCredentials);
  bool isConnected();
  bool setAutoConnect(bool autoConnect);
  bool getAutoConnect();
  bool setAutoReconnect(bool autoReconnect);
  bool getAutoReconnect();
  int8_t waitForConnectResult(unsigned long timeoutLength = 60000);
  IPAddress localIP();
  uint8_t* macAddress(uint8_t* mac);
  String macAddress();
  IPAddress subnetMask();
  IPAddress gatewayIP();
  IPAddress dnsIP(uint8_t dns_no = 0);
  IPAddress broadcastIP();
  wl_status_t status();
  String SSID() const;
  String psk() const;
  uint8_t* BSSID();
  String BSSIDstr();
  int8_t RSSI();
  static void enableInsecureWEP(bool enable = true);

 protected:
  static bool _useStaticIp;
  static bool _useInsecureWEP;

 public:
  bool beginWPSConfig(void);
  bool beginSmartConfig();
  bool stopSmartConfig();
  bool smartConfigDone();

 protected:
  static bool _smartConfigStarted;
  static bool _smartConfigDone;
  static void _smartConfigCallback(uint32_t status, void* result);
};
