#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <WiFi.h>
#include <vector>
#if PINWRIGHT_CORE >= 30000
typedef struct {
  char* ssid;
  char* passphrase;
  bool hasFailed;
} WifiAPlist_t;
#else
typedef struct {
  char* ssid;
  char* passphrase;
} WifiAPlist_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef std::function<bool(void)> ConnectionTestCB_t;
#endif

class PINWRIGHT_COMPLETE_2 WiFiMulti {
 public:
  WiFiMulti();
  ~WiFiMulti();
  bool addAP(const char*, const char* = NULL);
#if PINWRIGHT_CORE < 30000
  uint8_t run(uint32_t = 5000);
#else
  uint8_t run(uint32_t = 5000, bool = false);
  void enableIPv6(bool);
  void setStrictMode(bool = true);
  void setAllowOpenAP(bool = false);
  void APlistClean(void);
  void setConnectionTestCallbackFunc(ConnectionTestCB_t);
#endif
};
