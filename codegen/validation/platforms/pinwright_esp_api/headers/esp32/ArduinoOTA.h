#pragma once
#if PINWRIGHT_CORE < 30000
#include <WiFi.h>
#else
#include <Network.h>
#endif
#include <Update.h>
#include <functional>
#define INT_BUFFER_SIZE 16

typedef enum { OTA_IDLE, OTA_WAITAUTH, OTA_RUNUPDATE } ota_state_t;

typedef enum {
  OTA_AUTH_ERROR,
  OTA_BEGIN_ERROR,
  OTA_CONNECT_ERROR,
  OTA_RECEIVE_ERROR,
  OTA_END_ERROR
} ota_error_t;

class PINWRIGHT_COMPLETE_2 ArduinoOTAClass {
 public:
  typedef std::function<void(void)> THandlerFunction;
  typedef std::function<void(ota_error_t)> THandlerFunction_Error;
  typedef std::function<void(unsigned int, unsigned int)> THandlerFunction_Progress;
  ArduinoOTAClass();
  ~ArduinoOTAClass();
  ArduinoOTAClass& setPort(uint16_t port);
  ArduinoOTAClass& setHostname(const char* hostname);
  String getHostname();
  ArduinoOTAClass& setPassword(const char* password);
  ArduinoOTAClass& setPasswordHash(const char* password);
  ArduinoOTAClass& setPartitionLabel(const char* partition_label);
  String getPartitionLabel();
  ArduinoOTAClass& setRebootOnSuccess(bool reboot);
  ArduinoOTAClass& setMdnsEnabled(bool enabled);
  ArduinoOTAClass& onStart(THandlerFunction fn);
  ArduinoOTAClass& onEnd(THandlerFunction fn);
  ArduinoOTAClass& onError(THandlerFunction_Error fn);
  ArduinoOTAClass& onProgress(THandlerFunction_Progress fn);
  void begin();
  void end();
  void handle();
  int getCommand();
  void setTimeout(int timeoutInMillis);
};

extern ArduinoOTAClass ArduinoOTA;
