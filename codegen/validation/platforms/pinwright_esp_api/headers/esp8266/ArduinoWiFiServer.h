#pragma once
#include <pinwright_marks.h>
#include <ESP8266WiFi.h>
#define MAX_MONITORED_CLIENTS 5

template <class TServer, class TClient>
class PINWRIGHT_COMPLETE ArduinoCompatibleWiFiServerTemplate : public TServer, public Print {
 public:
  ArduinoCompatibleWiFiServerTemplate(const IPAddress& addr, uint16_t port);
  ArduinoCompatibleWiFiServerTemplate(uint16_t);
  virtual ~ArduinoCompatibleWiFiServerTemplate();
  TClient available();
  virtual size_t write(uint8_t) override;
  virtual size_t write(const uint8_t*, size_t) override;
  using Print::write;
  virtual void flush() override;
  virtual void flush(unsigned int);
  operator bool();
  void close();
  void stop();
  void end();
};

typedef ArduinoCompatibleWiFiServerTemplate<WiFiServer, WiFiClient> ArduinoWiFiServer;
typedef ArduinoCompatibleWiFiServerTemplate<WiFiServerSecure, WiFiClientSecure>
    ArduinoWiFiServerSecure;
