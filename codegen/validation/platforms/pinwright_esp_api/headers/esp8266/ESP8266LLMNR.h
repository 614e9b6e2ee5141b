#pragma once
#include <pinwright_marks.h>
#include <ESP8266WiFi.h>

class UdpContext;

class PINWRIGHT_COMPLETE LLMNRResponder {
 public:
  LLMNRResponder();
  ~LLMNRResponder();
  bool begin(const char*);
  void notify_ap_change();
};

extern LLMNRResponder LLMNR;
