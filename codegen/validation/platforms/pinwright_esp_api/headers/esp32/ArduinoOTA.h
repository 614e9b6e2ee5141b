#pragma once
#include <pinwright_marks.h>
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
  ArduinoOTAClass& setPort(uint16_t);
  ArduinoOTAClass& setHostname(const char*);
  String getHostname();
  ArduinoOTAClass& setPassword(const char*);
  ArduinoOTAClass& setPasswordHash(const char*);
  ArduinoOTAClass& setPartitionLabel(const char*);
  String getPartitionLabel();
  ArduinoOTAClass& setRebootOnSuccess(bool);
  ArduinoOTAClass& setMdnsEnabled(bool);
  ArduinoOTAClass& onStart(THandlerFunction);
  ArduinoOTAClass& onEnd(THandlerFunction);
  ArduinoOTAClass& onError(THandlerFunction_Error);
  ArduinoOTAClass& onProgress(THandlerFunction_Progress);
  void begin();
  void end();
  void handle();
  int getCommand();
  void setTimeout(int);
};

extern ArduinoOTAClass ArduinoOTA;
