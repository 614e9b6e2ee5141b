#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stdbool.h>
#include <sdkconfig.h>

typedef bool (*msc_start_stop_cb)(uint8_t, bool, bool);
typedef int32_t (*msc_read_cb)(uint32_t, uint32_t, void*, uint32_t);
typedef int32_t (*msc_write_cb)(uint32_t, uint32_t, uint8_t*, uint32_t);

class PINWRIGHT_COMPLETE_2 USBMSC {
 public:
  USBMSC();
  ~USBMSC();
  bool begin(uint32_t, uint16_t);
  void end();
  void vendorID(const char*);
  void productID(const char*);
  void productRevision(const char*);
  void mediaPresent(bool);
#if PINWRIGHT_CORE >= 30000
  void isWritable(bool);
#endif
  void onStartStop(msc_start_stop_cb);
  void onRead(msc_read_cb);
  void onWrite(msc_write_cb);
};
