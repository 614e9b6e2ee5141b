#pragma once
#include <pinwright_marks.h>
#include <ESP8266WiFiType.h>
#include <ESP8266WiFiGeneric.h>

class PINWRIGHT_COMPLETE ESP8266WiFiScanClass {
 public:
  int8_t scanNetworks(bool = false, bool = false, uint8 = 0,
                      uint8* = NULL);
  void scanNetworksAsync(std::function<void(int)>, bool = false);
  int8_t scanComplete();
  void scanDelete();
  const bss_info* getScanInfoByIndex(int);
  bool getNetworkInfo(uint8_t, String&, uint8_t&, int32_t&,
                      uint8_t*&, int32_t&, bool&);
  String SSID(uint8_t);
  uint8_t encryptionType(uint8_t);
  int32_t RSSI(uint8_t);
  uint8_t* BSSID(uint8_t);
  String BSSIDstr(uint8_t);
  int32_t channel(uint8_t);
  bool isHidden(uint8_t);

 protected:
  static std::function<void(int)> _onComplete;
  static void _scanDone(void*, int);
  static void* _getScanInfoByIndex(int);
};
