#pragma once
#include <esp_wifi_types.h>
#include <Arduino.h>
#if PINWRIGHT_CORE < 30000
#include <IPv6Address.h>
#endif
#include <esp_interface.h>
#define ARDUINO_VARIANT "esp32"

class PINWRIGHT_COMPLETE_2 MDNSResponder {
 public:
  MDNSResponder();
  ~MDNSResponder();
  bool begin(const String&);
  bool begin(const char*);
  void end();
  void setInstanceName(String);
  void setInstanceName(const char*);
  void setInstanceName(char*);
  bool addService(char*, char*, uint16_t);
  bool addService(const char*, const char*, uint16_t);
  bool addService(String, String, uint16_t);
  bool addServiceTxt(char*, char*, char*, char*);
  void addServiceTxt(const char*, const char*, const char*, const char*);
  void addServiceTxt(String, String, String, String);
  void enableArduino(uint16_t = 3232, bool = false);
  void disableArduino();
  void enableWorkstation(esp_interface_t = ESP_IF_WIFI_STA);
  void disableWorkstation();
  IPAddress queryHost(char*, uint32_t = 2000);
  IPAddress queryHost(const char*, uint32_t = 2000);
  IPAddress queryHost(String, uint32_t = 2000);
  int queryService(char*, char*);
  int queryService(const char*, const char*);
  int queryService(String, String);
  String hostname(int);
#if PINWRIGHT_CORE < 30000
  IPAddress IP(int);
  IPv6Address IPv6(int);
#else
  IPAddress address(int);
  IPAddress addressV6(int);
#endif
  uint16_t port(int);
  int numTxt(int);
  bool hasTxt(int, const char*);
  String txt(int, const char*);
  String txt(int, int);
  String txtKey(int, int);
};

extern MDNSResponder MDNS;
