#pragma once
#include <pinwright_marks.h>
#include <ESP8266WiFi.h>
#include <vector>
#define WIFI_CONNECT_TIMEOUT_MS 5000
#define WIFI_SCAN_TIMEOUT_MS 5000

struct WifiAPEntry {
  char* ssid;
  char* passphrase;
};
typedef std::vector<WifiAPEntry> WifiAPlist;

class PINWRIGHT_COMPLETE ESP8266WiFiMulti {
 public:
  ESP8266WiFiMulti();
  ~ESP8266WiFiMulti();
  bool addAP(const char*, const char* = NULL);
  bool existsAP(const char*, const char* = NULL);
  wl_status_t run(uint32_t = WIFI_CONNECT_TIMEOUT_MS);
  void cleanAPlist();
};
