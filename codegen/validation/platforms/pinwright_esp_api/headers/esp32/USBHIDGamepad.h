#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <USBHID.h>
#define BUTTON_A 0
#define BUTTON_B 1
#define BUTTON_C 2
#define BUTTON_X 3
#define BUTTON_Y 4
#define BUTTON_Z 5
#define BUTTON_TL 6
#define BUTTON_TR 7
#define BUTTON_TL2 8
#define BUTTON_TR2 9
#define BUTTON_SELECT 10
#define BUTTON_START 11
#define BUTTON_MODE 12
#define BUTTON_THUMBL 13
#define BUTTON_THUMBR 14
#define BUTTON_SOUTH BUTTON_A
#define BUTTON_EAST BUTTON_B
#define BUTTON_NORTH BUTTON_X
#define BUTTON_WEST BUTTON_Y
#define HAT_CENTER 0
#define HAT_UP 1
#define HAT_UP_RIGHT 2
#define HAT_RIGHT 3
#define HAT_DOWN_RIGHT 4
#define HAT_DOWN 5
#define HAT_DOWN_LEFT 6
#define HAT_LEFT 7
#define HAT_UP_LEFT 8

class PINWRIGHT_COMPLETE_2 USBHIDGamepad : public USBHIDDevice {
 public:
  USBHIDGamepad(void);
  void begin(void);
  void end(void);
  bool leftStick(int8_t, int8_t);
  bool rightStick(int8_t, int8_t);
  bool leftTrigger(int8_t);
  bool rightTrigger(int8_t);
  bool hat(uint8_t);
  bool pressButton(uint8_t);
  bool releaseButton(uint8_t);
  bool send(int8_t, int8_t, int8_t, int8_t, int8_t, int8_t, uint8_t,
            uint32_t);
  uint16_t _onGetDescriptor(uint8_t*);
};
