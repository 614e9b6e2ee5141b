// WiFiManager 2.0 (tzapu/WiFiManager): Wi-Fi credentials by a captive portal.
#pragma once
#include <Arduino.h>
#include <functional>
#include <memory>
#include <vector>
#if defined(ESP8266)
#include <ESP8266WiFi.h>
#include <ESP8266WebServer.h>
#else
#include <WiFi.h>
#include <esp_wifi.h>
#include <Update.h>
#include <WebServer.h>
#endif
#include <DNSServer.h>

#define WM_G(string_literal) (String(FPSTR(string_literal)).c_str())
#define WIFI_MANAGER_MAX_PARAMS 5
#define WFM_LABEL_BEFORE 1
#define WFM_LABEL_AFTER 2
#define WFM_NO_LABEL 0
#define WFM_LABEL_DEFAULT 1

class PINWRIGHT_COMPLETE WiFiManagerParameter {
public:
  WiFiManagerParameter();
  WiFiManagerParameter(const char*);
  WiFiManagerParameter(const char*, const char*);
  WiFiManagerParameter(const char*, const char*, const char*, int);
  WiFiManagerParameter(const char*, const char*, const char*, int, const char*);
  WiFiManagerParameter(const char*, const char*, const char*, int, const char*, int);
  const char* getID() const;
  const char* getValue() const;
  const char* getLabel() const;
  const char* getPlaceholder() const;
  int getValueLength() const;
  int getLabelPlacement() const;
  virtual const char* getCustomHTML() const;
  void setValue(const char*, int);
protected:
  void init(const char*, const char*, const char*, int, const char*, int);
  WiFiManagerParameter& operator=(const WiFiManagerParameter&);
};

enum wm_debuglevel_t {
    WM_DEBUG_SILENT, WM_DEBUG_ERROR, WM_DEBUG_NOTIFY, WM_DEBUG_VERBOSE, WM_DEBUG_DEV, WM_DEBUG_MAX,
};

class PINWRIGHT_COMPLETE WiFiManager {
public:
  WiFiManager(Print&);
  WiFiManager();
  void WiFiManagerInit();
  boolean autoConnect();
  boolean autoConnect(const char*, const char* = NULL);
  boolean startConfigPortal();
  boolean startConfigPortal(const char*, const char* = NULL);
  bool stopConfigPortal();
  void startWebPortal();
  void stopWebPortal();
  boolean process();
  String getConfigPortalSSID();
  int getRSSIasQuality(int);
  void resetSettings();
  void reboot();
  bool disconnect();
  bool erase();
  bool erase(bool);
  bool addParameter(WiFiManagerParameter*);
  WiFiManagerParameter** getParameters();
  int getParametersCount();
  void setAPCallback(std::function<void (WiFiManager*)>);
  void setWebServerCallback(std::function<void ()>);
  void setConfigResetCallback(std::function<void ()>);
  void setSaveConfigCallback(std::function<void ()>);
  void setPreSaveConfigCallback(std::function<void ()>);
  void setPreSaveParamsCallback(std::function<void ()>);
  void setSaveParamsCallback(std::function<void ()>);
  void setPreOtaUpdateCallback(std::function<void ()>);
  void setConfigPortalTimeoutCallback(std::function<void ()>);
  void setConfigPortalTimeout(unsigned long);
  void setTimeout(unsigned long);
  void setConnectTimeout(unsigned long);
  void setConnectRetries(uint8_t);
  void setSaveConnectTimeout(unsigned long);
  void setSaveConnect(bool = true);
  void setDebugOutput(boolean);
  void setDebugOutput(boolean, String);
  void setDebugOutput(boolean, wm_debuglevel_t);
  void setMinimumSignalQuality(int = 8);
  void setAPStaticIPConfig(IPAddress, IPAddress, IPAddress);
  void setSTAStaticIPConfig(IPAddress, IPAddress, IPAddress);
  void setSTAStaticIPConfig(IPAddress, IPAddress, IPAddress, IPAddress);
  void setBreakAfterConfig(boolean);
  void setConfigPortalBlocking(boolean);
  void setCustomHeadElement(const char*);
  void setCustomBodyHeader(const char*);
  void setCustomBodyFooter(const char*);
  void setCustomMenuHTML(const char*);
  void setRemoveDuplicateAPs(boolean);
  void setRestorePersistent(boolean);
  void setShowStaticFields(boolean);
  void setShowDnsFields(boolean);
  void setShowPassword(boolean);
  void setCaptivePortalEnable(boolean);
  void setAPClientCheck(boolean);
  void setWebPortalClientCheck(boolean);
  void setWiFiAutoReconnect(boolean);
  void setScanDispPerc(boolean);
  void setEnableConfigPortal(boolean);
  void setDisableConfigPortal(boolean);
  bool setHostname(const char*);
  bool setHostname(String);
  void setShowInfoErase(boolean);
  void setShowInfoUpdate(boolean);
  void setWiFiAPChannel(int32_t);
  void setWiFiAPHidden(bool);
  void setCleanConnect(bool);
  void setMenu(std::vector<const char*>&);
  void setMenu(const char*[], uint8_t);
  void setTitle(String);
  void setParamsPage(bool);
  uint8_t getLastConxResult();
  String getWLStatusString(uint8_t);
  String getWLStatusString();
  String getModeString(uint8_t);
  bool getWiFiIsSaved();
  String getWiFiPass(bool = true);
  String getWiFiSSID(bool = true);
  void debugSoftAPConfig();
  void debugPlatformInfo();
  String htmlEntities(String, bool = false);
  void setCountry(String);
  void setClass(String);
  void setDarkMode(bool);
  String getDefaultAPName();
  void setHttpPort(uint16_t);
  bool getConfigPortalActive();
  bool getWebPortalActive();
  bool preloadWiFi(String, String);
  String getWiFiHostname();
  std::unique_ptr<DNSServer> dnsServer;
#if defined(ESP8266)
  using WM_WebServer = ESP8266WebServer;
#else
  using WM_WebServer = WebServer;
#endif
  std::unique_ptr<WM_WebServer> server;
  boolean _preloadwifiscan;
  unsigned int _scancachetime;
  boolean _asyncScan;
  void handleNotFound();
};

