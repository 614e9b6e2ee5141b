#pragma once
#include <ESP8266WiFiType.h>
#include <ESP8266WiFiGeneric.h>

class PINWRIGHT_COMPLETE ESP8266WiFiScanClass {
 public:
  int8_t scanNetworks(bool async = false, bool show_hidden = false, uint8 channel = 0,
                      uint8* ssid = NULL);
  void scanNetworksAsync(std::function<void(int)> onComplete, bool show_hidden = false);
  int8_t scanComplete();
  void scanDelete();
  const bss_info* getScanInfoByIndex(int i);
  bool getNetworkInfo(uint8_t networkItem, String& ssid, uint8_t& encryptionType, int32_t& RSSI,
                      uint8_t*& BSSID, int32_t& channel, bool& isHidden);
  String SSID(uint8_t networkItem);
  uint8_t encryptionType(uint8_t networkItem);
  int32_t RSSI(uint8_t networkItem);
  uint8_t* BSSID(uint8_t networkItem);
  String BSSIDstr(uint8_t networkItem);
  int32_t channel(uint8_t networkItem);
  bool isHidden(uint8_t networkItem);

 protected:
  static bool _scanAsync;
  static bool _scanStarted;
  static bool _scanComplete;
  static size_t _scanCount;
  static void* _scanResult;
  static std::function<void(int)> _onComplete;
  static void _scanDone(void* result, int status);
  static void* _getScanInfoByIndex(int i);
};
