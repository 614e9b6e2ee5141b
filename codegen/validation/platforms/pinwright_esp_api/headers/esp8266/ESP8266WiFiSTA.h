#pragma once
#include <pinwright_marks.h>
#include <LwipIntf.h>
#include <lwip/ip_addr.h>
#include <user_interface.h>
#include <ESP8266WiFiType.h>
#include <ESP8266WiFiGeneric.h>
#include <user_interface.h>
#include <LwipIntf.h>

class PINWRIGHT_COMPLETE ESP8266WiFiSTAClass : public LwipIntf {
 public:
  wl_status_t begin(const char*, const char* = NULL, int32_t = 0,
                    const uint8_t* = NULL, bool = true);
  wl_status_t begin(char*, char* = NULL, int32_t = 0,
                    const uint8_t* = NULL, bool = true);
  wl_status_t begin(const String&, const String& = emptyString, int32_t = 0,
                    const uint8_t* = NULL, bool = true);
  wl_status_t begin();
  bool config(IPAddress, IPAddress, IPAddress,
              IPAddress = (uint32_t)0x00000000, IPAddress = (uint32_t)0x00000000);
  bool reconnect();
  bool disconnect(bool = false);
  bool disconnect(bool, bool);
  bool isConnected();
  bool setAutoConnect(bool);
  bool getAutoConnect();
  bool setAutoReconnect(bool);
  bool getAutoReconnect();
  int8_t waitForConnectResult(unsigned long = 60000);
  IPAddress localIP();
  uint8_t* macAddress(uint8_t*);
  String macAddress();
  IPAddress subnetMask();
  IPAddress gatewayIP();
  IPAddress dnsIP(uint8_t = 0);
  IPAddress broadcastIP();
  wl_status_t status();
  String SSID() const;
  String psk() const;
  uint8_t* BSSID();
  String BSSIDstr();
  int8_t RSSI();
  static void enableInsecureWEP(bool = true);

  bool beginWPSConfig(void);
  bool beginSmartConfig();
  bool stopSmartConfig();
  bool smartConfigDone();

 protected:
  static void _smartConfigCallback(uint32_t, void*);
};
