#pragma once
#include <Arduino.h>
#include <ESP8266WiFi.h>
#include <WiFiClient.h>
#include <WiFiUdp.h>
#include <ESP8266HTTPClient.h>

constexpr int HTTP_UE_TOO_LESS_SPACE = (-100);
constexpr int HTTP_UE_SERVER_NOT_REPORT_SIZE = (-101);
constexpr int HTTP_UE_SERVER_FILE_NOT_FOUND = (-102);
constexpr int HTTP_UE_SERVER_FORBIDDEN = (-103);
constexpr int HTTP_UE_SERVER_WRONG_HTTP_CODE = (-104);
constexpr int HTTP_UE_SERVER_FAULTY_MD5 = (-105);
constexpr int HTTP_UE_BIN_VERIFY_HEADER_FAILED = (-106);
constexpr int HTTP_UE_BIN_FOR_WRONG_FLASH = (-107);
constexpr int HTTP_UE_SERVER_UNAUTHORIZED = (-108);

enum HTTPUpdateResult { HTTP_UPDATE_FAILED, HTTP_UPDATE_NO_UPDATES, HTTP_UPDATE_OK };
typedef HTTPUpdateResult t_httpUpdate_return;
using HTTPUpdateStartCB = std::function<void()>;
using HTTPUpdateEndCB = std::function<void()>;
using HTTPUpdateErrorCB = std::function<void(int)>;
using HTTPUpdateProgressCB = std::function<void(int, int)>;

class PINWRIGHT_COMPLETE ESP8266HTTPUpdate {
 public:
  ESP8266HTTPUpdate(void);
  ESP8266HTTPUpdate(int httpClientTimeout);
  ~ESP8266HTTPUpdate(void);
  void rebootOnUpdate(bool);
  void followRedirects(bool);
  void setFollowRedirects(followRedirects_t);
  void closeConnectionsOnUpdate(bool);
  void setLedPin(int = -1, uint8_t = HIGH);
  void setMD5sum(const String&);
  void setAuthorization(const String&, const String&);
  void setAuthorization(const String&);
  t_httpUpdate_return update(WiFiClient&, const String&,
                             const String& = "");
  t_httpUpdate_return update(WiFiClient&, const String&, uint16_t,
                             const String& = "/", const String& = "");
  t_httpUpdate_return updateFS(WiFiClient&, const String&,
                               const String& = "");
  t_httpUpdate_return update(HTTPClient&, const String& = "");
  t_httpUpdate_return updateFS(HTTPClient&, const String& = "");
  void onStart(HTTPUpdateStartCB);
  void onEnd(HTTPUpdateEndCB);
  void onError(HTTPUpdateErrorCB);
  void onProgress(HTTPUpdateProgressCB);
  int getLastError(void);
  String getLastErrorString(void);
  void setClientTimeout(int);

 protected:
  t_httpUpdate_return handleUpdate(HTTPClient&, const String&,
                                   bool = false);
  bool runUpdate(Stream&, uint32_t, const String&, int = U_FLASH);
  void _setLastError(int);
};

extern ESP8266HTTPUpdate ESPhttpUpdate;
