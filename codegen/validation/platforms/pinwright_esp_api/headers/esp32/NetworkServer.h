#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no NetworkServer.h: core 3.0 brought it"
#else
#include <Arduino.h>
#include <Server.h>
#include <NetworkClient.h>
#include <IPAddress.h>

class PINWRIGHT_COMPLETE NetworkServer {
 public:
  void listenOnLocalhost();
  NetworkServer(uint16_t port = 80, uint8_t max_clients = 4);
  NetworkServer(const IPAddress& addr, uint16_t port = 80, uint8_t max_clients = 4);
  ~NetworkServer();
  NetworkClient available();
  NetworkClient accept();
  void begin(uint16_t = 0);
  void begin(uint16_t, int);
  void setNoDelay(bool);
  bool getNoDelay();
  bool hasClient();
  void end();
  void close();
  void stop();
  operator bool();
  int setTimeout(uint32_t);
};

#endif
