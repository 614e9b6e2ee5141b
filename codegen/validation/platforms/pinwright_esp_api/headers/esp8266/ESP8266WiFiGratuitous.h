#pragma once
#include <pinwright_marks.h>
#include <stdint.h>
#include <ets_sys.h>

namespace experimental {

class PINWRIGHT_COMPLETE ESP8266WiFiGratuitous {
 public:
  static bool stationKeepAliveSetIntervalMs(uint32_t = 1000);
  static void stationKeepAliveStop();
  static void stationKeepAliveNow();

 protected:
  static void scheduleItForNextYieldOnce(void*);
};

}  // namespace experimental
