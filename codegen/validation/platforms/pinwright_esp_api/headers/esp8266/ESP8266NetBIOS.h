#pragma once
#include <lwip/ip_addr.h>
#include <ESP8266WiFi.h>
#define NBNS_PORT 137
#define NBNS_MAX_HOSTNAME_LEN 16

struct udp_pcb;

struct pbuf;

class PINWRIGHT_COMPLETE ESP8266NetBIOS {
 protected:
  udp_pcb* _pcb;
  char _name[NBNS_MAX_HOSTNAME_LEN + 1];
  void _getnbname(char* nbname, char* name, uint8_t maxlen);
  void _makenbname(char* name, char* nbname, uint8_t outlen);
  void _recv(udp_pcb* upcb, pbuf* pb, const ip_addr_t* addr, uint16_t port);
  static void _s_recv(void* arg, udp_pcb* upcb, pbuf* p, const ip_addr_t* addr, uint16_t port);

 public:
  ESP8266NetBIOS();
  ~ESP8266NetBIOS();
  bool begin(const char* name);
  void end();
};

extern ESP8266NetBIOS NBNS;
