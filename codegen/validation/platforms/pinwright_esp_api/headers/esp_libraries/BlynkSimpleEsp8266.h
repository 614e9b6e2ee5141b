// Blynk 1.1 to 1.3 (blynkkk/Blynk): for the ESP8266.
#pragma once
#include <pinwright_marks.h>
#include <BlynkApi.h>
#include <ESP8266WiFi.h>

class BlynkWifi : public BlynkApi {
public:
  void connectWiFi(const char*, const char*);
  void config(const char*, const char* = BLYNK_DEFAULT_DOMAIN, uint16_t = BLYNK_DEFAULT_PORT);
  void config(const char*, IPAddress, uint16_t = BLYNK_DEFAULT_PORT);
  void begin(const char*, const char*, const char*, const char* = BLYNK_DEFAULT_DOMAIN,
      uint16_t = BLYNK_DEFAULT_PORT);
  void begin(const char*, const char*, const char*, IPAddress, uint16_t = BLYNK_DEFAULT_PORT);
};
extern BlynkWifi Blynk;

class PINWRIGHT_COMPLETE WidgetLED {
public:
  WidgetLED(uint8_t);
  uint8_t getValue() const;
  void setValue(uint8_t);
  void on();
  void off();
  template <typename... T>
  void setColor(T...);
  template <typename... T>
  void setLabel(T...);
  void onWrite(BlynkReq&, const BlynkParam&);
};

class WidgetTerminal : public Print {
public:
  WidgetTerminal(uint8_t = -1);
  virtual size_t write(uint8_t);
  void flush();
  void clear();
  void process(const BlynkParam&);
};
