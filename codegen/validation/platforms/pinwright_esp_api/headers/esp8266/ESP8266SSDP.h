#pragma once
#include <Arduino.h>
#include <ESP8266WiFi.h>
#include <WiFiUdp.h>
#define SSDP_UUID_SIZE 42
#define SSDP_SCHEMA_URL_SIZE 64
#define SSDP_DEVICE_TYPE_SIZE 64
#define SSDP_FRIENDLY_NAME_SIZE 64
#define SSDP_SERIAL_NUMBER_SIZE 37
#define SSDP_PRESENTATION_URL_SIZE 128
#define SSDP_MODEL_NAME_SIZE 64
#define SSDP_MODEL_URL_SIZE 128
#define SSDP_MODEL_VERSION_SIZE 32
#define SSDP_MANUFACTURER_SIZE 64
#define SSDP_MANUFACTURER_URL_SIZE 128
#define SSDP_INTERVAL_SECONDS 1200
#define SSDP_MULTICAST_TTL 2
#define SSDP_HTTP_PORT 80

class UdpContext;

typedef enum { NONE, SEARCH, NOTIFY } ssdp_method_t;

struct SSDPTimer;

class PINWRIGHT_COMPLETE SSDPClass {
 public:
  SSDPClass();
  ~SSDPClass();
  bool begin();
  void end();
  void schema(WiFiClient) const;
  void schema(Print&) const;
  void setDeviceType(const String&);
  void setDeviceType(const char*);
  void setUUID(const String&);
  void setUUID(const char*);
  void setName(const String&);
  void setName(const char*);
  void setURL(const String&);
  void setURL(const char*);
  void setSchemaURL(const String&);
  void setSchemaURL(const char*);
  void setSerialNumber(const String&);
  void setSerialNumber(const char*);
  void setSerialNumber(const uint32_t);
  void setModelName(const String&);
  void setModelName(const char*);
  void setModelNumber(const String&);
  void setModelNumber(const char*);
  void setModelURL(const String&);
  void setModelURL(const char*);
  void setManufacturer(const String&);
  void setManufacturer(const char*);
  void setManufacturerURL(const String&);
  void setManufacturerURL(const char*);
  void setHTTPPort(uint16_t);
  void setTTL(uint8_t);
  void setInterval(uint32_t);

 protected:
  void _send(ssdp_method_t);
  void _update();
  void _startTimer();
  void _stopTimer();
  static void _onTimerStatic(SSDPClass*);
};

extern SSDPClass SSDP;
