#pragma once
#include <pinwright_marks.h>
#include <inttypes.h>
#include <functional>
#include <Stream.h>
#include <esp32-hal.h>
#if PINWRIGHT_CORE < 30000
#include <hal/uart_types.h>
#endif
#include <soc/soc_caps.h>
#include <HWCDC.h>
#include <USBCDC.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <freertos/semphr.h>
#define ARDUINO_SERIAL_EVENT_TASK_STACK_SIZE 2048
#define ARDUINO_SERIAL_EVENT_TASK_PRIORITY (configMAX_PRIORITIES - 1)
#define ARDUINO_SERIAL_EVENT_TASK_RUNNING_CORE -1

enum SerialConfig {
  SERIAL_5N1 = 0x8000010,
  SERIAL_6N1 = 0x8000014,
  SERIAL_7N1 = 0x8000018,
  SERIAL_8N1 = 0x800001c,
  SERIAL_5N2 = 0x8000030,
  SERIAL_6N2 = 0x8000034,
  SERIAL_7N2 = 0x8000038,
  SERIAL_8N2 = 0x800003c,
  SERIAL_5E1 = 0x8000012,
  SERIAL_6E1 = 0x8000016,
  SERIAL_7E1 = 0x800001a,
  SERIAL_8E1 = 0x800001e,
  SERIAL_5E2 = 0x8000032,
  SERIAL_6E2 = 0x8000036,
  SERIAL_7E2 = 0x800003a,
  SERIAL_8E2 = 0x800003e,
  SERIAL_5O1 = 0x8000013,
  SERIAL_6O1 = 0x8000017,
  SERIAL_7O1 = 0x800001b,
  SERIAL_8O1 = 0x800001f,
  SERIAL_5O2 = 0x8000033,
  SERIAL_6O2 = 0x8000037,
  SERIAL_7O2 = 0x800003b,
  SERIAL_8O2 = 0x800003f
};
typedef uart_mode_t SerialMode;
typedef uart_hw_flowcontrol_t SerialHwFlowCtrl;

typedef enum {
  UART_NO_ERROR,
  UART_BREAK_ERROR,
  UART_BUFFER_FULL_ERROR,
  UART_FIFO_OVF_ERROR,
  UART_FRAME_ERROR,
  UART_PARITY_ERROR
} hardwareSerial_error_t;
typedef std::function<void(void)> OnReceiveCb;
typedef std::function<void(hardwareSerial_error_t)> OnReceiveErrorCb;

class PINWRIGHT_COMPLETE HardwareSerial : public Stream {
 public:
  HardwareSerial(uint8_t uart_nr);
  ~HardwareSerial();
  bool setRxTimeout(uint8_t);
  bool setRxFIFOFull(uint8_t);
  void onReceive(OnReceiveCb, bool = false);
  void onReceiveError(OnReceiveErrorCb);
  void eventQueueReset();
  void begin(unsigned long, uint32_t = SERIAL_8N1, int8_t = -1, int8_t = -1,
             bool = false, unsigned long = 20000UL,
             uint8_t = 112);
  void end(void);
  void updateBaudRate(unsigned long);
  int available(void);
  int availableForWrite(void);
  int peek(void);
  int read(void);
  size_t read(uint8_t*, size_t);
  size_t read(char*, size_t);
#if PINWRIGHT_CORE < 30000
  size_t readBytes(uint8_t*, size_t);
  size_t readBytes(char*, size_t);
#else
  size_t readBytes(uint8_t*, size_t);
  size_t readBytes(char*, size_t);
#endif
  void flush(void);
  void flush(bool);
  size_t write(uint8_t);
  size_t write(const uint8_t*, size_t);
  size_t write(const char*, size_t);
  size_t write(const char*);
  size_t write(unsigned long);
  size_t write(long);
  size_t write(unsigned int);
  size_t write(int);
  uint32_t baudRate();
  operator bool() const;
  void setDebugOutput(bool);
#if PINWRIGHT_CORE < 30000
  void setRxInvert(bool);
#endif
#if PINWRIGHT_CORE >= 30000
  bool setRxInvert(bool);
  bool setTxInvert(bool);
  bool setCtsInvert(bool);
  bool setRtsInvert(bool);
  bool setIrdaDirection(int);
  bool setClockSource(int);
  bool enableRxInternalPull(bool = true);
#endif
  bool setPins(int8_t, int8_t, int8_t = -1, int8_t = -1);
  bool setHwFlowCtrlMode(SerialHwFlowCtrl = UART_HW_FLOWCTRL_CTS_RTS, uint8_t = 64);
  bool setMode(SerialMode);
  size_t setRxBufferSize(size_t);
  size_t setTxBufferSize(size_t);

 protected:
  void _createEventTask(void*);
  void _destroyEventTask(void);
  static void _uartEventTask(void*);
};

void serialEventRun(void);

// Which object `Serial` is depends on how the board's USB is set up.
#if ARDUINO_USB_CDC_ON_BOOT
extern HardwareSerial Serial0;
#elif PINWRIGHT_CORE < 30000
extern HardwareSerial Serial;
#else
extern HardwareSerial Serial0;
#define Serial Serial0
#endif
extern HardwareSerial Serial1;
#if CONFIG_IDF_TARGET_ESP32 || CONFIG_IDF_TARGET_ESP32S3
extern HardwareSerial Serial2;
#endif

#if CONFIG_IDF_TARGET_ESP32 && PINWRIGHT_CORE < 30000
#define RX1 9
#define TX1 10
#define RX2 16
#define TX2 17
#elif CONFIG_IDF_TARGET_ESP32
#define RX1 26
#define TX1 27
#define RX2 4
#define TX2 25
#elif CONFIG_IDF_TARGET_ESP32S3
#define RX1 15
#define TX1 16
#define RX2 19
#define TX2 20
#elif CONFIG_IDF_TARGET_ESP32S2 || CONFIG_IDF_TARGET_ESP32C3
#define RX1 18
#define TX1 19
#else
#define RX1 4
#define TX1 5
#endif
