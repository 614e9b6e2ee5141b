// IRremoteESP8266 2.8 to 2.9: timers.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE IRtimer {
public:
  IRtimer();
  void reset();
  uint32_t elapsed();
};

class PINWRIGHT_COMPLETE TimerMs {
public:
  TimerMs();
  void reset();
  uint32_t elapsed();
};
