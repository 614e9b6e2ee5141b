#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <WiFiType.h>
#include <WiFiGeneric.h>

class PINWRIGHT_COMPLETE WiFiScanClass {
#if PINWRIGHT_CORE >= 30000
 public:
  void setScanTimeout(uint32_t);
  void setScanActiveMinTime(uint32_t);
#endif
 public:
  int16_t scanNetworks(bool = false, bool = false, bool = false,
                       uint32_t = 300, uint8_t = 0,
                       const char* = nullptr, const uint8_t* = nullptr);
  int16_t scanComplete();
  void scanDelete();
  bool getNetworkInfo(uint8_t, String&, uint8_t&, int32_t&,
                      uint8_t*&, int32_t&);
  String SSID(uint8_t);
  wifi_auth_mode_t encryptionType(uint8_t);
  int32_t RSSI(uint8_t);
#if PINWRIGHT_CORE < 30000
  uint8_t* BSSID(uint8_t);
#else
  uint8_t* BSSID(uint8_t, uint8_t* = NULL);
#endif
  String BSSIDstr(uint8_t);
  int32_t channel(uint8_t);
  static void* getScanInfoByIndex(int);
  static void _scanDone();

 protected:
  static void* _getScanInfoByIndex(int);
};
