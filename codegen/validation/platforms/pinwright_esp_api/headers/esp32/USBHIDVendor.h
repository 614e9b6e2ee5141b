#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <Stream.h>
#include <USBHID.h>
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_USB_HID_VENDOR_EVENTS;
#else
extern esp_event_base_t ARDUINO_USB_HID_VENDOR_EVENTS;
#endif

typedef enum {
  ARDUINO_USB_HID_VENDOR_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_USB_HID_VENDOR_SET_FEATURE_EVENT = 0,
  ARDUINO_USB_HID_VENDOR_GET_FEATURE_EVENT,
  ARDUINO_USB_HID_VENDOR_OUTPUT_EVENT,
  ARDUINO_USB_HID_VENDOR_MAX_EVENT
} arduino_usb_hid_vendor_event_t;

typedef struct {
  const uint8_t* buffer;
  uint16_t len;
} arduino_usb_hid_vendor_event_data_t;

class PINWRIGHT_COMPLETE_2 USBHIDVendor : public USBHIDDevice, public Stream {
 public:
  USBHIDVendor(uint8_t report_size = 63, bool prepend_size = false);
  void begin(void);
  void end(void);
  void prependInputPacketsWithSize(bool);
  size_t setRxBufferSize(size_t);
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
  int available(void);
  int peek(void);
  int read(void);
  size_t read(uint8_t*, size_t);
  void flush(void);
  void onEvent(esp_event_handler_t);
  void onEvent(arduino_usb_hid_vendor_event_t, esp_event_handler_t);
  uint16_t _onGetDescriptor(uint8_t*);
  uint16_t _onGetFeature(uint8_t, uint8_t*, uint16_t);
  void _onSetFeature(uint8_t, const uint8_t*, uint16_t);
  void _onOutput(uint8_t, const uint8_t*, uint16_t);
};
