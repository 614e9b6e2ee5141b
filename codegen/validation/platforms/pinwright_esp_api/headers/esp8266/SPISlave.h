#pragma once
#include <Arduino.h>
#include <functional>
#define _SPISLAVE_H_INCLUDED
typedef std::function<void(uint8_t*, size_t)> SpiSlaveDataHandler;
typedef std::function<void(uint32_t)> SpiSlaveStatusHandler;
typedef std::function<void(void)> SpiSlaveSentHandler;

class PINWRIGHT_COMPLETE SPISlaveClass {
 protected:
  void _data_rx(uint8_t*, uint8_t);
  void _status_rx(uint32_t);
  void _data_tx(void);
  void _status_tx(void);
  static void _s_data_rx(void*, uint8_t*, uint8_t);
  static void _s_status_rx(void*, uint32_t);
  static void _s_data_tx(void*);
  static void _s_status_tx(void*);

 public:
  SPISlaveClass();
  ~SPISlaveClass();
  void begin();
  void begin(uint8_t);
  void end();
  void setData(uint8_t*, size_t);
  void setData(const char*);
  void setStatus(uint32_t);
  void onData(SpiSlaveDataHandler);
  void onDataSent(SpiSlaveSentHandler);
  void onStatus(SpiSlaveStatusHandler);
  void onStatusSent(SpiSlaveSentHandler);
};

extern SPISlaveClass SPISlave;
