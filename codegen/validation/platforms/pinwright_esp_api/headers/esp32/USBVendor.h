#pragma once
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <Stream.h>
#include <sdkconfig.h>
#include <esp_event.h>
#define REQUEST_STAGE_SETUP 0
#define REQUEST_STAGE_DATA 1
#define REQUEST_STAGE_ACK 2
#define REQUEST_TYPE_STANDARD 0
#define REQUEST_TYPE_CLASS 1
#define REQUEST_TYPE_VENDOR 2
#define REQUEST_TYPE_INVALID 3
#define REQUEST_RECIPIENT_DEVICE 0
#define REQUEST_RECIPIENT_INTERFACE 1
#define REQUEST_RECIPIENT_ENDPOINT 2
#define REQUEST_RECIPIENT_OTHER 3
#define REQUEST_DIRECTION_OUT 0
#define REQUEST_DIRECTION_IN 1
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_USB_VENDOR_EVENTS;
#else
extern esp_event_base_t ARDUINO_USB_VENDOR_EVENTS;
#endif

typedef struct {
  struct {
    uint8_t bmRequestRecipient : 5;
    uint8_t bmRequestType : 2;
    uint8_t bmRequestDirection : 1;
  };
  uint8_t bRequest;
  uint16_t wValue;
  uint16_t wIndex;
  uint16_t wLength;
} arduino_usb_control_request_t;

typedef enum {
  ARDUINO_USB_VENDOR_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_USB_VENDOR_DATA_EVENT,
  ARDUINO_USB_VENDOR_MAX_EVENT
} arduino_usb_vendor_event_t;
typedef union {
  struct {
    uint16_t len;
  } data;
} arduino_usb_vendor_event_data_t;
typedef bool (*arduino_usb_vendor_control_request_handler_t)(
    uint8_t, uint8_t, arduino_usb_control_request_t const*);

class PINWRIGHT_COMPLETE_2 USBVendor : public Stream {
 public:
  USBVendor(uint8_t endpoint_size = 64);
  void begin(void);
  void end(void);
  size_t setRxBufferSize(size_t);
  bool mounted(void);
  size_t write(const uint8_t*, size_t);
  size_t write(uint8_t);
  int available(void);
  int peek(void);
  int read(void);
  size_t read(uint8_t*, size_t);
  void flush(void);
  void onEvent(esp_event_handler_t);
  void onEvent(arduino_usb_vendor_event_t, esp_event_handler_t);
  void onRequest(arduino_usb_vendor_control_request_handler_t);
  bool sendResponse(uint8_t, arduino_usb_control_request_t const*, void* = NULL,
                    size_t = 0);
  bool _onRequest(uint8_t, uint8_t, arduino_usb_control_request_t const*);
  void _onRX(const uint8_t*, size_t);
};
