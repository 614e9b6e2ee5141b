#pragma once
#include <Arduino.h>
#if PINWRIGHT_CORE < 30000
#include <WiFi.h>
#include <WiFiClient.h>
#include <WiFiUdp.h>
#else
#include <Network.h>
#endif
#include <HTTPClient.h>
#include <Update.h>
#define HTTP_UE_TOO_LESS_SPACE (-100)
#define HTTP_UE_SERVER_NOT_REPORT_SIZE (-101)
#define HTTP_UE_SERVER_FILE_NOT_FOUND (-102)
#define HTTP_UE_SERVER_FORBIDDEN (-103)
#define HTTP_UE_SERVER_WRONG_HTTP_CODE (-104)
#define HTTP_UE_SERVER_FAULTY_MD5 (-105)
#define HTTP_UE_BIN_VERIFY_HEADER_FAILED (-106)
#define HTTP_UE_BIN_FOR_WRONG_FLASH (-107)
#define HTTP_UE_NO_PARTITION (-108)

enum HTTPUpdateResult { HTTP_UPDATE_FAILED, HTTP_UPDATE_NO_UPDATES, HTTP_UPDATE_OK };
typedef HTTPUpdateResult t_httpUpdate_return;
using HTTPUpdateStartCB = std::function<void()>;
using HTTPUpdateRequestCB = std::function<void(HTTPClient*)>;
using HTTPUpdateEndCB = std::function<void()>;
using HTTPUpdateErrorCB = std::function<void(int)>;
using HTTPUpdateProgressCB = std::function<void(int, int)>;

class PINWRIGHT_COMPLETE_2 HTTPUpdate {
 public:
  HTTPUpdate(void);
  HTTPUpdate(int httpClientTimeout);
  ~HTTPUpdate(void);
  void rebootOnUpdate(bool);
  void setFollowRedirects(followRedirects_t);
  void setLedPin(int = -1, uint8_t = HIGH);
#if PINWRIGHT_CORE < 30000
  t_httpUpdate_return update(WiFiClient&, const String&,
                             const String& = "",
                             HTTPUpdateRequestCB = NULL);
  t_httpUpdate_return update(WiFiClient&, const String&, uint16_t,
                             const String& = "/", const String& = "",
                             HTTPUpdateRequestCB = NULL);
  t_httpUpdate_return updateSpiffs(WiFiClient&, const String&,
                                   const String& = "",
                                   HTTPUpdateRequestCB = NULL);
#else
  void setMD5sum(const String&);
  void setAuthorization(const String&, const String&);
  void setAuthorization(const String&);
  t_httpUpdate_return update(NetworkClient&, const String&,
                             const String& = "",
                             HTTPUpdateRequestCB = NULL);
  t_httpUpdate_return update(NetworkClient&, const String&, uint16_t,
                             const String& = "/", const String& = "",
                             HTTPUpdateRequestCB = NULL);
  t_httpUpdate_return updateSpiffs(NetworkClient&, const String&,
                                   const String& = "",
                                   HTTPUpdateRequestCB = NULL);
#endif
  t_httpUpdate_return update(HTTPClient&, const String& = "",
                             HTTPUpdateRequestCB = NULL);
  t_httpUpdate_return updateSpiffs(HTTPClient&, const String& = "",
                                   HTTPUpdateRequestCB = NULL);
  void onStart(HTTPUpdateStartCB);
  void onEnd(HTTPUpdateEndCB);
  void onError(HTTPUpdateErrorCB);
  void onProgress(HTTPUpdateProgressCB);
  int getLastError(void);
  String getLastErrorString(void);

 protected:
  t_httpUpdate_return handleUpdate(HTTPClient&, const String&,
                                   bool = false, HTTPUpdateRequestCB = NULL);
  bool runUpdate(Stream&, uint32_t, String, int = U_FLASH);
  void _setLastError(int);
};

extern HTTPUpdate httpUpdate;
