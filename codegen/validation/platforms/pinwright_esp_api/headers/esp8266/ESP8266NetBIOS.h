#pragma once
#include <pinwright_marks.h>
#include <lwip/ip_addr.h>
#include <ESP8266WiFi.h>
#define NBNS_PORT 137
#define NBNS_MAX_HOSTNAME_LEN 16

struct udp_pcb;

struct pbuf;

class PINWRIGHT_COMPLETE ESP8266NetBIOS {
 protected:
  void _getnbname(char*, char*, uint8_t);
  void _makenbname(char*, char*, uint8_t);
  void _recv(udp_pcb*, pbuf*, const ip_addr_t*, uint16_t);
  static void _s_recv(void*, udp_pcb*, pbuf*, const ip_addr_t*, uint16_t);

 public:
  ESP8266NetBIOS();
  ~ESP8266NetBIOS();
  bool begin(const char*);
  void end();
};

extern ESP8266NetBIOS NBNS;
