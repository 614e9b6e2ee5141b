#pragma once
#if PINWRIGHT_CORE < 30000
#include <Arduino.h>
#include <Server.h>
#include <WiFiClient.h>
#include <IPAddress.h>
#else
#include <NetworkServer.h>
#endif
#if PINWRIGHT_CORE < 30000
class PINWRIGHT_COMPLETE WiFiServer : public Server {
 public:
  void listenOnLocalhost();
  WiFiServer(uint16_t port = 80, uint8_t max_clients = 4);
  WiFiServer(const IPAddress& addr, uint16_t port = 80, uint8_t max_clients = 4);
  ~WiFiServer();
  WiFiClient available();
  WiFiClient accept();
  void begin(uint16_t = 0);
  void begin(uint16_t, int);
  void setNoDelay(bool);
  bool getNoDelay();
  bool hasClient();
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
  using Print::write;
  void end();
  void close();
  void stop();
  operator bool();
  int setTimeout(uint32_t);
  void stopAll();
};

#else
typedef NetworkServer WiFiServer;
#endif
