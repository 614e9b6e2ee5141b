#pragma once
#include <pinwright_marks.h>
#include <ESP8266WiFi.h>
#include <WiFiUdp.h>
#include <functional>

class UdpContext;

typedef enum { OTA_IDLE, OTA_WAITAUTH, OTA_RUNUPDATE } ota_state_t;

typedef enum {
  OTA_AUTH_ERROR,
  OTA_BEGIN_ERROR,
  OTA_CONNECT_ERROR,
  OTA_RECEIVE_ERROR,
  OTA_END_ERROR
} ota_error_t;

class PINWRIGHT_COMPLETE ArduinoOTAClass {
 public:
  typedef std::function<void(void)> THandlerFunction;
  typedef std::function<void(ota_error_t)> THandlerFunction_Error;
  typedef std::function<void(unsigned int, unsigned int)> THandlerFunction_Progress;
  ArduinoOTAClass();
  ~ArduinoOTAClass();
  void setPort(uint16_t);
  void setHostname(const char*);
  String getHostname();
  void setPassword(const char*);
  void setPasswordHash(const char*);
  void setRebootOnSuccess(bool);
  void onStart(THandlerFunction);
  void onEnd(THandlerFunction);
  void onError(THandlerFunction_Error);
  void onProgress(THandlerFunction_Progress);
  void begin(bool = true);
  void end();
  void handle();
  int getCommand();
};

extern ArduinoOTAClass ArduinoOTA;
