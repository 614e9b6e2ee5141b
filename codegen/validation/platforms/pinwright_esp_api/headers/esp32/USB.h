#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_event.h>
#include <USBCDC.h>
#define ARDUINO_USB_ON_BOOT \
  (ARDUINO_USB_CDC_ON_BOOT | ARDUINO_USB_MSC_ON_BOOT | ARDUINO_USB_DFU_ON_BOOT)
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_USB_EVENTS;
#else
extern esp_event_base_t ARDUINO_USB_EVENTS;
#endif

typedef enum {
  ARDUINO_USB_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_USB_STARTED_EVENT = 0,
  ARDUINO_USB_STOPPED_EVENT,
  ARDUINO_USB_SUSPEND_EVENT,
  ARDUINO_USB_RESUME_EVENT,
  ARDUINO_USB_MAX_EVENT
} arduino_usb_event_t;
typedef union {
  struct {
    bool remote_wakeup_en;
  } suspend;
} arduino_usb_event_data_t;

class PINWRIGHT_COMPLETE_2 ESPUSB {
 public:
  ESPUSB(size_t event_task_stack_size = 2048, uint8_t event_task_priority = 5);
  ~ESPUSB();
  void onEvent(esp_event_handler_t);
  void onEvent(arduino_usb_event_t, esp_event_handler_t);
  bool VID(uint16_t);
  uint16_t VID(void);
  bool PID(uint16_t);
  uint16_t PID(void);
  bool firmwareVersion(uint16_t);
  uint16_t firmwareVersion(void);
  bool usbVersion(uint16_t);
  uint16_t usbVersion(void);
  bool usbPower(uint16_t);
  uint16_t usbPower(void);
  bool usbClass(uint8_t);
  uint8_t usbClass(void);
  bool usbSubClass(uint8_t);
  uint8_t usbSubClass(void);
  bool usbProtocol(uint8_t);
  uint8_t usbProtocol(void);
  bool usbAttributes(uint8_t);
  uint8_t usbAttributes(void);
  bool webUSB(bool);
  bool webUSB(void);
  bool productName(const char*);
  const char* productName(void);
  bool manufacturerName(const char*);
  const char* manufacturerName(void);
  bool serialNumber(const char*);
  const char* serialNumber(void);
  bool webUSBURL(const char*);
  const char* webUSBURL(void);
  bool enableDFU();
  bool begin();
  operator bool() const;
};

extern ESPUSB USB;
