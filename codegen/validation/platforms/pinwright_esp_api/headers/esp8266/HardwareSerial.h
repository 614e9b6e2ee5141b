#pragma once
#include <pinwright_marks.h>
#include <inttypes.h>
#include <Stream.h>
#include <uart.h>

enum SerialConfig {
  SERIAL_5N1 = UART_5N1,
  SERIAL_6N1 = UART_6N1,
  SERIAL_7N1 = UART_7N1,
  SERIAL_8N1 = UART_8N1,
  SERIAL_5N2 = UART_5N2,
  SERIAL_6N2 = UART_6N2,
  SERIAL_7N2 = UART_7N2,
  SERIAL_8N2 = UART_8N2,
  SERIAL_5E1 = UART_5E1,
  SERIAL_6E1 = UART_6E1,
  SERIAL_7E1 = UART_7E1,
  SERIAL_8E1 = UART_8E1,
  SERIAL_5E2 = UART_5E2,
  SERIAL_6E2 = UART_6E2,
  SERIAL_7E2 = UART_7E2,
  SERIAL_8E2 = UART_8E2,
  SERIAL_5O1 = UART_5O1,
  SERIAL_6O1 = UART_6O1,
  SERIAL_7O1 = UART_7O1,
  SERIAL_8O1 = UART_8O1,
  SERIAL_5O2 = UART_5O2,
  SERIAL_6O2 = UART_6O2,
  SERIAL_7O2 = UART_7O2,
  SERIAL_8O2 = UART_8O2
};

enum SerialMode {
  SERIAL_FULL = UART_FULL,
  SERIAL_RX_ONLY = UART_RX_ONLY,
  SERIAL_TX_ONLY = UART_TX_ONLY
};

class PINWRIGHT_COMPLETE HardwareSerial : public Stream {
 public:
  HardwareSerial(int uart_nr);
  virtual ~HardwareSerial();
  void begin(unsigned long);
  void begin(unsigned long, SerialConfig);
  void begin(unsigned long, SerialConfig, SerialMode);
  void begin(unsigned long, SerialConfig, SerialMode, uint8_t);
  void begin(unsigned long, SerialConfig, SerialMode, uint8_t, bool);
  void end();
  void updateBaudRate(unsigned long);
  size_t setRxBufferSize(size_t);
  size_t getRxBufferSize();
  bool swap();
  bool swap(uint8_t);
  bool set_tx(uint8_t);
  bool pins(uint8_t, uint8_t);
  int available(void) override;
  int peek(void) override;
  virtual bool hasPeekBufferAPI() const override;
  const char* peekBuffer() override;
  size_t peekAvailable() override;
  void peekConsume(size_t) override;
  int read(void) override;
  int read(char*, size_t);
  int read(uint8_t*, size_t) override;
  size_t readBytes(char*, size_t) override;
  size_t readBytes(uint8_t*, size_t) override;
  int availableForWrite(void) override;
  void flush(void) override;
  size_t write(uint8_t) override;
  size_t write(const uint8_t*, size_t) override;
  using Print::write;
  operator bool() const;
  void setDebugOutput(bool);
  bool isTxEnabled(void);
  bool isRxEnabled(void);
  int baudRate(void);
  bool hasOverrun(void);
  bool hasRxError(void);
  void startDetectBaudrate();
  unsigned long testBaudrate();
  unsigned long detectBaudrate(time_t);
};

extern HardwareSerial Serial;
extern HardwareSerial Serial1;
void serialEventRun(void);
