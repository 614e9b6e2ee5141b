#pragma once
#include <pinwright_marks.h>
#include <soc/soc_caps.h>
#include <sdkconfig.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <inttypes.h>
#include <esp_event.h>
#include <Stream.h>
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t ARDUINO_HW_CDC_EVENTS;

typedef enum {
  ARDUINO_HW_CDC_ANY_EVENT = ESP_EVENT_ANY_ID,
  ARDUINO_HW_CDC_CONNECTED_EVENT = 0,
  ARDUINO_HW_CDC_BUS_RESET_EVENT,
  ARDUINO_HW_CDC_RX_EVENT,
  ARDUINO_HW_CDC_TX_EVENT,
  ARDUINO_HW_CDC_MAX_EVENT
} arduino_hw_cdc_event_t;
typedef union {
  struct {
    size_t len;
  } rx;
  struct {
    size_t len;
  } tx;
} arduino_hw_cdc_event_data_t;

class PINWRIGHT_COMPLETE HWCDC : public Stream {
 public:
  HWCDC();
  ~HWCDC();
  void onEvent(esp_event_handler_t);
  void onEvent(arduino_hw_cdc_event_t, esp_event_handler_t);
  size_t setRxBufferSize(size_t);
  size_t setTxBufferSize(size_t);
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
  static bool isPlugged(void);
  static bool isConnected(void);
  size_t read(char*, size_t);
  size_t write(const char*, size_t);
  size_t write(const char*);
  size_t write(unsigned long);
  size_t write(long);
  size_t write(unsigned int);
  size_t write(int);
  operator bool() const;
  void setDebugOutput(bool);
  uint32_t baudRate();
};

#endif

#if SOC_USB_SERIAL_JTAG_SUPPORTED && ARDUINO_USB_MODE
#if PINWRIGHT_CORE >= 30000
extern HWCDC HWCDCSerial;
#if ARDUINO_USB_CDC_ON_BOOT
#define Serial HWCDCSerial
#endif
#elif ARDUINO_USB_CDC_ON_BOOT
extern HWCDC Serial;
#else
extern HWCDC USBSerial;
#endif
#endif
