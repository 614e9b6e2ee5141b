#pragma once
#include <pinwright_marks.h>
#include <lwip/ip_addr.h>
struct tcp_pcb;
#include <wl_definitions.h>
#include <Server.h>
#include <IPAddress.h>

struct tcp_pcb;

class ClientContext;

class WiFiClient;

class PINWRIGHT_COMPLETE WiFiServer {
 public:
  WiFiServer(const IPAddress& addr, uint16_t port);
  WiFiServer(uint16_t port);
  virtual ~WiFiServer();
  WiFiClient accept();
  WiFiClient available(uint8_t* = NULL);
  bool hasClient();
  size_t hasClientData();
  bool hasMaxPendingClients();
  void begin();
  void begin(uint16_t);
  void begin(uint16_t, uint8_t);
  void setNoDelay(bool);
  bool getNoDelay();
  uint8_t status();
  uint16_t port() const;
  void close();
  void stop();
  using ClientType = WiFiClient;

 protected:
  err_t _accept(tcp_pcb*, err_t);
  void _discard(ClientContext*);
  static err_t _s_accept(void*, tcp_pcb*, err_t);
  static void _s_discard(void*, ClientContext*);
};
