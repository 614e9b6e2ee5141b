#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stdbool.h>
#include <sdkconfig.h>

typedef bool (*msc_start_stop_cb)(uint8_t power_condition, bool start, bool load_eject);
typedef int32_t (*msc_read_cb)(uint32_t lba, uint32_t offset, void* buffer, uint32_t bufsize);
typedef int32_t (*msc_write_cb)(uint32_t lba, uint32_t offset, uint8_t* buffer, uint32_t bufsize);

class PINWRIGHT_COMPLETE_2 USBMSC {
 public:
  USBMSC();
  ~USBMSC();
  bool begin(uint32_t block_count, uint16_t block_size);
  void end();
  void vendorID(const char* vid);
  void productID(const char* pid);
  void productRevision(const char* ver);
  void mediaPresent(bool media_present);
#if PINWRIGHT_CORE >= 30000
 public:
  void isWritable(bool is_writable);
#endif
 public:
  void onStartStop(msc_start_stop_cb cb);
  void onRead(msc_read_cb cb);
  void onWrite(msc_write_cb cb);
};
