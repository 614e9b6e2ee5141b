#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <USBHID.h>
#define MOUSE_LEFT 0x01
#define MOUSE_RIGHT 0x02
#define MOUSE_MIDDLE 0x04
#define MOUSE_BACKWARD 0x08
#define MOUSE_FORWARD 0x10
#define MOUSE_ALL 0x1F
#if PINWRIGHT_CORE < 30000
class PINWRIGHT_COMPLETE_2 USBHIDMouse : public USBHIDDevice {
 public:
  USBHIDMouse(void);
  void begin(void);
  void end(void);
  void click(uint8_t = MOUSE_LEFT);
  void move(int8_t, int8_t, int8_t = 0, int8_t = 0);
  void press(uint8_t = MOUSE_LEFT);
  void release(uint8_t = MOUSE_LEFT);
  bool isPressed(uint8_t = MOUSE_LEFT);
  uint16_t _onGetDescriptor(uint8_t*);
};

#else
enum MousePositioning_t { HID_MOUSE_RELATIVE, HID_MOUSE_ABSOLUTE };

struct HIDMouseType_t {
  MousePositioning_t positioning;
  const uint8_t* report_descriptor;
  size_t descriptor_size;
  size_t report_size;
};
extern HIDMouseType_t HIDMouseRel;
extern HIDMouseType_t HIDMouseAbs;

class PINWRIGHT_COMPLETE_2 USBHIDMouseBase : public USBHIDDevice {
 public:
  USBHIDMouseBase(HIDMouseType_t* type);
  void begin(void);
  void end(void);
  void press(uint8_t = MOUSE_LEFT);
  void release(uint8_t = MOUSE_LEFT);
  bool isPressed(uint8_t = MOUSE_LEFT);

  template <typename T>
  bool sendReport(T);
  uint16_t _onGetDescriptor(uint8_t*);
  virtual void click(uint8_t) = 0;
  virtual void buttons(uint8_t) = 0;
};

class PINWRIGHT_COMPLETE_2 USBHIDRelativeMouse : public USBHIDMouseBase {
 public:
  USBHIDRelativeMouse(void);
  void move(int8_t, int8_t, int8_t = 0, int8_t = 0);
  void click(uint8_t = MOUSE_LEFT) override;
  void buttons(uint8_t) override;
};

class PINWRIGHT_COMPLETE_2 USBHIDAbsoluteMouse : public USBHIDMouseBase {
 public:
  USBHIDAbsoluteMouse(void);
  void move(int16_t, int16_t, int8_t = 0, int8_t = 0);
  void click(uint8_t = MOUSE_LEFT) override;
  void buttons(uint8_t) override;
};

typedef USBHIDRelativeMouse USBHIDMouse;
#endif
