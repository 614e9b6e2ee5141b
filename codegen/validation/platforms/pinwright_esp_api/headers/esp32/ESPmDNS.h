#pragma once
#include <Arduino.h>
#if PINWRIGHT_CORE < 30000
#include <IPv6Address.h>
#else
#include <esp_interface.h>
#endif
#define ARDUINO_VARIANT "esp32"

class PINWRIGHT_COMPLETE_2 MDNSResponder {
 public:
  MDNSResponder();
  ~MDNSResponder();
  bool begin(const String& hostName);
  bool begin(const char* hostName);
  void end();
  void setInstanceName(String name);
  void setInstanceName(const char* name);
  void setInstanceName(char* name);
  bool addService(char* service, char* proto, uint16_t port);
  bool addService(const char* service, const char* proto, uint16_t port);
  bool addService(String service, String proto, uint16_t port);
  bool addServiceTxt(char* name, char* proto, char* key, char* value);
  void addServiceTxt(const char* name, const char* proto, const char* key, const char* value);
  void addServiceTxt(String name, String proto, String key, String value);
  void enableArduino(uint16_t port = 3232, bool auth = false);
  void disableArduino();
  void enableWorkstation(esp_interface_t interface = ESP_IF_WIFI_STA);
  void disableWorkstation();
  IPAddress queryHost(char* host, uint32_t timeout = 2000);
  IPAddress queryHost(const char* host, uint32_t timeout = 2000);
  IPAddress queryHost(String host, uint32_t timeout = 2000);
  int queryService(char* service, char* proto);
  int queryService(const char* service, const char* proto);
  int queryService(String service, String proto);
  String hostname(int idx);
#if PINWRIGHT_CORE < 30000
 public:
  IPAddress IP(int idx);
  IPv6Address IPv6(int idx);
#else
 public:
  IPAddress address(int idx);
  IPAddress addressV6(int idx);
#endif
 public:
  uint16_t port(int idx);
  int numTxt(int idx);
  bool hasTxt(int idx, const char* key);
  String txt(int idx, const char* key);
  String txt(int idx, int txtIdx);
  String txtKey(int idx, int txtIdx);
};

extern MDNSResponder MDNS;
