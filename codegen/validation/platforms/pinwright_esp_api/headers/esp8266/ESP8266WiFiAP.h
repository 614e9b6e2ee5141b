#pragma once
#include <pinwright_marks.h>
class DhcpServer;
#include <ESP8266WiFiType.h>
#include <ESP8266WiFiGeneric.h>

class PINWRIGHT_COMPLETE ESP8266WiFiAPClass {
 public:
  bool softAP(const char*, const char* = NULL, int = 1, int = 0,
              int = 4, int = 100);
  bool softAP(const String&, const String& = emptyString, int = 1,
              int = 0, int = 4, int = 100);
  bool softAPConfig(IPAddress, IPAddress, IPAddress);
  bool softAPdisconnect(bool = false);
  uint8_t softAPgetStationNum();
  IPAddress softAPIP();
  uint8_t* softAPmacAddress(uint8_t*);
  String softAPmacAddress(void);
  String softAPSSID() const;
  String softAPPSK() const;
  static DhcpServer& softAPDhcpServer();
};
