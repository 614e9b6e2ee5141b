#pragma once
#include <pinwright_marks.h>
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <inttypes.h>
#include <esp_event.h>
#include <freertos/FreeRTOS.h>
#include <freertos/queue.h>
#include <freertos/semphr.h>
#include <Stream.h>
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_USB_CDC_EVENTS;
#else
extern esp_event_base_t ARDUINO_USB_CDC_EVENTS;
#endif

typedef enum {
  ARDUINO_USB_CDC_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_USB_CDC_CONNECTED_EVENT = 0,
  ARDUINO_USB_CDC_DISCONNECTED_EVENT,
  ARDUINO_USB_CDC_LINE_STATE_EVENT,
  ARDUINO_USB_CDC_LINE_CODING_EVENT,
  ARDUINO_USB_CDC_RX_EVENT,
  ARDUINO_USB_CDC_TX_EVENT,
  ARDUINO_USB_CDC_RX_OVERFLOW_EVENT,
  ARDUINO_USB_CDC_MAX_EVENT
} arduino_usb_cdc_event_t;
typedef union {
  struct {
    bool dtr;
    bool rts;
  } line_state;
  struct {
    uint32_t bit_rate;
    uint8_t stop_bits;
    uint8_t parity;
    uint8_t data_bits;
  } line_coding;
  struct {
    size_t len;
  } rx;
  struct {
    size_t dropped_bytes;
  } rx_overflow;
} arduino_usb_cdc_event_data_t;

class PINWRIGHT_COMPLETE_2 USBCDC : public Stream {
 public:
  USBCDC(uint8_t itf = 0);
  ~USBCDC();
  void onEvent(esp_event_handler_t);
  void onEvent(arduino_usb_cdc_event_t, esp_event_handler_t);
  size_t setRxBufferSize(size_t);
  void setTxTimeoutMs(uint32_t);
  void begin(unsigned long = 0);
  void end();
  int available(void);
  int availableForWrite(void);
  int peek(void);
  int read(void);
  size_t read(uint8_t*, size_t);
  size_t write(uint8_t);
  size_t write(const uint8_t*, size_t);
  void flush(void);
  size_t read(char*, size_t);
  size_t write(const char*, size_t);
  size_t write(const char*);
  size_t write(unsigned long);
  size_t write(long);
  size_t write(unsigned int);
  size_t write(int);
  uint32_t baudRate();
  void setDebugOutput(bool);
  operator bool() const;
  void enableReboot(bool);
  bool rebootEnabled(void);
  void _onDFU(void);
  void _onLineState(bool, bool);
  void _onLineCoding(uint32_t, uint8_t, uint8_t, uint8_t);
  void _onRX(void);
  void _onTX(void);
  void _onUnplugged(void);
};

#if SOC_USB_OTG_SUPPORTED && ARDUINO_USB_CDC_ON_BOOT && !ARDUINO_USB_MODE
#if PINWRIGHT_CORE >= 30000
extern USBCDC USBSerial;
#define Serial USBSerial
#else
extern USBCDC Serial;
#endif
#endif
