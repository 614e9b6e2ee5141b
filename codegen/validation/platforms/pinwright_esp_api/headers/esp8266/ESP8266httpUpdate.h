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
  void rebootOnUpdate(bool reboot);
  void followRedirects(bool follow);
  void setFollowRedirects(followRedirects_t follow);
  void closeConnectionsOnUpdate(bool sever);
  void setLedPin(int ledPin = -1, uint8_t ledOn = HIGH);
  void setMD5sum(const String& md5Sum);
  void setAuthorization(const String& user, const String& password);
  void setAuthorization(const String& auth);
  t_httpUpdate_return update(WiFiClient& client, const String& url,
                             const String& currentVersion = "");
  t_httpUpdate_return update(WiFiClient& client, const String& host, uint16_t port,
                             const String& uri = "/", const String& currentVersion = "");
  t_httpUpdate_return updateFS(WiFiClient& client, const String& url,
                               const String& currentVersion = "");
  t_httpUpdate_return update(HTTPClient& httpClient, const String& currentVersion = "");
  t_httpUpdate_return updateFS(HTTPClient& httpClient, const String& currentVersion = "");
  void onStart(HTTPUpdateStartCB cbOnStart);
  void onEnd(HTTPUpdateEndCB cbOnEnd);
  void onError(HTTPUpdateErrorCB cbOnError);
  void onProgress(HTTPUpdateProgressCB cbOnProgress);
  int getLastError(void);
  String getLastErrorString(void);
  void setClientTimeout(int timeout);

 protected:
  t_httpUpdate_return handleUpdate(HTTPClient& http, const String& currentVersion,
                                   bool spiffs = false);
  bool runUpdate(Stream& in, uint32_t size, const String& md5, int command = U_FLASH);
  void _setLastError(int err);
  int _lastError;
  bool _rebootOnUpdate;
  bool _closeConnectionsOnUpdate;
  String _user;
  String _password;
  String _auth;
  String _md5Sum;
};

extern ESP8266HTTPUpdate ESPhttpUpdate;
