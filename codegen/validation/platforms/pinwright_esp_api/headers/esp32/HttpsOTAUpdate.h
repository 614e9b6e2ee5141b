#pragma once
#include <pinwright_marks.h>
#include <esp_http_client.h>
#define HttpEvent_t esp_http_client_event_t

typedef enum {
  HTTPS_OTA_IDLE,
  HTTPS_OTA_UPDATING,
  HTTPS_OTA_SUCCESS,
  HTTPS_OTA_FAIL,
  HTTPS_OTA_ERR
} HttpsOTAStatus_t;

class PINWRIGHT_COMPLETE_2 HttpsOTAUpdateClass {
 public:
  void begin(const char*, const char*, bool = true);
  void onHttpEvent(void (*)(HttpEvent_t*));
  HttpsOTAStatus_t status();
};

extern HttpsOTAUpdateClass HttpsOTA;
