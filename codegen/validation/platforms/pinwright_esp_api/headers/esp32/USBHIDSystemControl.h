#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <USBHID.h>
#define SYSTEM_CONTROL_NONE 0
#define SYSTEM_CONTROL_POWER_OFF 1
#define SYSTEM_CONTROL_STANDBY 2
#define SYSTEM_CONTROL_WAKE_HOST 3

class PINWRIGHT_COMPLETE_2 USBHIDSystemControl : public USBHIDDevice {
 public:
  USBHIDSystemControl(void);
  void begin(void);
  void end(void);
  size_t press(uint8_t);
  size_t release();
  uint16_t _onGetDescriptor(uint8_t*);
};
