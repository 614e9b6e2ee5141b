#pragma once
#include <pinwright_marks.h>
#include <sdkconfig.h>
#if CONFIG_IDF_TARGET_ESP32H2
#error "the ESP32-H2 has no Wi-Fi"
#endif
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <Print.h>
#include <IPAddress.h>
#if PINWRIGHT_CORE < 30000
#include <IPv6Address.h>
#endif
#include <WiFiType.h>
#include <WiFiSTA.h>
#include <WiFiAP.h>
#include <WiFiScan.h>
#include <WiFiGeneric.h>
#include <WiFiClient.h>
#include <WiFiServer.h>
#include <WiFiUdp.h>

class PINWRIGHT_COMPLETE WiFiClass : public WiFiGenericClass,
                                     public WiFiSTAClass,
                                     public WiFiScanClass,
                                     public WiFiAPClass {
 public:
  WiFiClass();
  using WiFiGenericClass::channel;
  using WiFiScanClass::BSSID;
  using WiFiScanClass::BSSIDstr;
  using WiFiScanClass::channel;
  using WiFiScanClass::encryptionType;
  using WiFiScanClass::RSSI;
  using WiFiScanClass::SSID;
  using WiFiSTAClass::BSSID;
  using WiFiSTAClass::BSSIDstr;
  using WiFiSTAClass::RSSI;
  using WiFiSTAClass::SSID;
  void printDiag(Print&);
  void enableProv(bool);
  bool isProvEnabled();
};

extern WiFiClass WiFi;
