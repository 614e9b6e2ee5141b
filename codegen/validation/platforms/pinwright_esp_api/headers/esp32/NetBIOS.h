#pragma once
#if PINWRIGHT_CORE < 30000
#include <WiFi.h>
#else
#include <Arduino.h>
#endif
#include <AsyncUDP.h>

class PINWRIGHT_COMPLETE NetBIOS {
 protected:
  void _onPacket(AsyncUDPPacket&);

 public:
  NetBIOS();
  ~NetBIOS();
  bool begin(const char*);
  void end();
};

extern NetBIOS NBNS;
