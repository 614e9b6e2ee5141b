#pragma once
#include <Arduino.h>
#include <functional>
#define _SPISLAVE_H_INCLUDED
typedef std::function<void(uint8_t* data, size_t len)> SpiSlaveDataHandler;
typedef std::function<void(uint32_t status)> SpiSlaveStatusHandler;
typedef std::function<void(void)> SpiSlaveSentHandler;

class PINWRIGHT_COMPLETE SPISlaveClass {
 protected:
  SpiSlaveDataHandler _data_cb;
  SpiSlaveStatusHandler _status_cb;
  SpiSlaveSentHandler _data_sent_cb;
  SpiSlaveSentHandler _status_sent_cb;
  void _data_rx(uint8_t* data, uint8_t len);
  void _status_rx(uint32_t data);
  void _data_tx(void);
  void _status_tx(void);
  static void _s_data_rx(void* arg, uint8_t* data, uint8_t len);
  static void _s_status_rx(void* arg, uint32_t data);
  static void _s_data_tx(void* arg);
  static void _s_status_tx(void* arg);

 public:
  SPISlaveClass();
  ~SPISlaveClass();
  void begin();
  void begin(uint8_t statusLength);
  void end();
  void setData(uint8_t* data, size_t len);
  void setData(const char* data);
  void setStatus(uint32_t status);
  void onData(SpiSlaveDataHandler cb);
  void onDataSent(SpiSlaveSentHandler cb);
  void onStatus(SpiSlaveStatusHandler cb);
  void onStatusSent(SpiSlaveSentHandler cb);
};

extern SPISlaveClass SPISlave;
