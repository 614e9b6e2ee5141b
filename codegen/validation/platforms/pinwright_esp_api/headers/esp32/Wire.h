#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <esp32-hal.h>
#if PINWRIGHT_CORE >= 30000
#include <esp32-hal-log.h>
#endif
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <freertos/semphr.h>
#if PINWRIGHT_CORE >= 30000
#include <HardwareI2C.h>
#endif
#include <Stream.h>
#define WIRE_HAS_BUFFER_SIZE 1
#define WIRE_HAS_END 1
#define I2C_BUFFER_LENGTH 128
typedef void (*user_onRequest)(void);
typedef void (*user_onReceive)(uint8_t*, int);
#if PINWRIGHT_CORE >= 30000
class PINWRIGHT_COMPLETE TwoWire : public HardwareI2C {
#else
class PINWRIGHT_COMPLETE TwoWire : public Stream {
#endif

 public:
  TwoWire(uint8_t bus_num);
  ~TwoWire();
#if PINWRIGHT_CORE >= 30000
  bool begin() override final;
  bool begin(uint8_t) override final;
  bool end() override;
  bool setClock(uint32_t) override;
  void beginTransmission(uint8_t) override;
  uint8_t endTransmission(bool) override;
  uint8_t endTransmission() override;
  size_t requestFrom(uint8_t, size_t, bool) override;
  size_t requestFrom(uint8_t, size_t) override;
  void onReceive(void (*)(int)) override;
  void onRequest(void (*)(void)) override;
#endif
  bool setPins(int, int);
  bool begin(int, int, uint32_t = 0);
  bool begin(uint8_t, int, int, uint32_t);
#if PINWRIGHT_CORE < 30000
  bool begin();
  bool begin(uint8_t);
  bool begin(int);
  bool end();
#endif
  size_t setBufferSize(size_t);
  void setTimeOut(uint16_t);
  uint16_t getTimeOut();
#if PINWRIGHT_CORE < 30000
  bool setClock(uint32_t);
#endif
  uint32_t getClock();
#if PINWRIGHT_CORE < 30000
  void beginTransmission(uint16_t);
  void beginTransmission(uint8_t);
  void beginTransmission(int);
  uint8_t endTransmission(bool);
  uint8_t endTransmission(void);
  size_t requestFrom(uint16_t, size_t, bool);
  uint8_t requestFrom(uint16_t, uint8_t, bool);
  uint8_t requestFrom(uint16_t, uint8_t, uint8_t);
  size_t requestFrom(uint8_t, size_t, bool);
  uint8_t requestFrom(uint16_t, uint8_t);
  uint8_t requestFrom(uint8_t, uint8_t, uint8_t);
  uint8_t requestFrom(uint8_t, uint8_t);
  uint8_t requestFrom(int, int, int);
  uint8_t requestFrom(int, int);
#endif
  size_t write(uint8_t) override;
  size_t write(const uint8_t*, size_t) override;
  int available() override;
  int read() override;
  int peek() override;
  void flush() override;
#if PINWRIGHT_CORE < 30000
  size_t write(const char*);
  size_t write(unsigned long);
  size_t write(long);
  size_t write(unsigned int);
  size_t write(int);
  void onReceive(void (*)(int));
  void onRequest(void (*)(void));
#endif
  size_t slaveWrite(const uint8_t*, size_t);
};

extern TwoWire Wire;
extern TwoWire Wire1;
