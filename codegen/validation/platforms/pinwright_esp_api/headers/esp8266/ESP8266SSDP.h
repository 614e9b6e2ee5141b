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
  void schema(WiFiClient client) const;
  void schema(Print& print) const;
  void setDeviceType(const String& deviceType);
  void setDeviceType(const char* deviceType);
  void setUUID(const String& uuid);
  void setUUID(const char* uuid);
  void setName(const String& name);
  void setName(const char* name);
  void setURL(const String& url);
  void setURL(const char* url);
  void setSchemaURL(const String& url);
  void setSchemaURL(const char* url);
  void setSerialNumber(const String& serialNumber);
  void setSerialNumber(const char* serialNumber);
  void setSerialNumber(const uint32_t serialNumber);
  void setModelName(const String& name);
  void setModelName(const char* name);
  void setModelNumber(const String& num);
  void setModelNumber(const char* num);
  void setModelURL(const String& url);
  void setModelURL(const char* url);
  void setManufacturer(const String& name);
  void setManufacturer(const char* name);
  void setManufacturerURL(const String& url);
  void setManufacturerURL(const char* url);
  void setHTTPPort(uint16_t port);
  void setTTL(uint8_t ttl);
  void setInterval(uint32_t interval);

 protected:
  void _send(ssdp_method_t method);
  void _update();
  void _startTimer();
  void _stopTimer();
  static void _onTimerStatic(SSDPClass* self);
  UdpContext* _server;
  SSDPTimer* _timer;
  uint16_t _port;
  uint8_t _ttl;
  uint32_t _interval;
  IPAddress _respondToAddr;
  uint16_t _respondToPort;
  bool _pending;
  bool _st_is_uuid;
  unsigned short _delay;
  unsigned long _process_time;
  unsigned long _notify_time;
  char _schemaURL[SSDP_SCHEMA_URL_SIZE];
  char _uuid[SSDP_UUID_SIZE];
  char _deviceType[SSDP_DEVICE_TYPE_SIZE];
  char _friendlyName[SSDP_FRIENDLY_NAME_SIZE];
  char _serialNumber[SSDP_SERIAL_NUMBER_SIZE];
  char _presentationURL[SSDP_PRESENTATION_URL_SIZE];
  char _manufacturer[SSDP_MANUFACTURER_SIZE];
  char _manufacturerURL[SSDP_MANUFACTURER_URL_SIZE];
  char _modelName[SSDP_MODEL_NAME_SIZE];
  char _modelURL[SSDP_MODEL_URL_SIZE];
  char _modelNumber[SSDP_MODEL_VERSION_SIZE];
};

extern SSDPClass SSDP;
