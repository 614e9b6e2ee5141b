#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stdbool.h>
#include <sdkconfig.h>
#include <esp_event.h>

enum {
  HID_REPORT_ID_NONE,
  HID_REPORT_ID_KEYBOARD,
  HID_REPORT_ID_MOUSE,
  HID_REPORT_ID_GAMEPAD,
  HID_REPORT_ID_CONSUMER_CONTROL,
  HID_REPORT_ID_SYSTEM_CONTROL,
  HID_REPORT_ID_VENDOR
};
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_USB_HID_EVENTS;
#else
extern esp_event_base_t ARDUINO_USB_HID_EVENTS;
#endif

typedef enum {
  ARDUINO_USB_HID_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_USB_HID_SET_PROTOCOL_EVENT = 0,
  ARDUINO_USB_HID_SET_IDLE_EVENT,
  ARDUINO_USB_HID_MAX_EVENT
} arduino_usb_hid_event_t;

typedef struct {
  uint8_t instance;
  union {
    struct {
      uint8_t protocol;
    } set_protocol;
    struct {
      uint8_t idle_rate;
    } set_idle;
  };
} arduino_usb_hid_event_data_t;

class PINWRIGHT_COMPLETE_2 USBHIDDevice {
 public:
  virtual uint16_t _onGetDescriptor(uint8_t*);
  virtual uint16_t _onGetFeature(uint8_t, uint8_t*, uint16_t);
  virtual void _onSetFeature(uint8_t, const uint8_t*, uint16_t);
  virtual void _onOutput(uint8_t, const uint8_t*, uint16_t);
};

class PINWRIGHT_COMPLETE_2 USBHID {
#if PINWRIGHT_CORE < 30000
 public:
  USBHID(void);
#else
 public:
  USBHID(int itf_protocol = 0);
#endif
 public:
  void begin(void);
  void end(void);
  bool ready(void);
  bool SendReport(uint8_t, const void*, size_t, uint32_t = 100);
  void onEvent(esp_event_handler_t);
  void onEvent(arduino_usb_hid_event_t, esp_event_handler_t);
  static bool addDevice(USBHIDDevice*, uint16_t);
};
