// ESP32Encoder 0.10 to 0.12 (madhephaestus/ESP32Encoder): rotary encoders on the pulse counter.
#pragma once
#include <Arduino.h>
#include <driver/gpio.h>
#include <driver/pcnt.h>

PINWRIGHT_PARTIAL

#define MAX_ESP32_ENCODERS PCNT_UNIT_MAX
#define ISR_CORE_USE_DEFAULT (0xffffffff)

enum class encType { single, half, full };
// In 0.10 these were UP, DOWN and NONE, outside of the enumeration: names that sketches use too.
enum class puType { up, down, none, UP = 0, DOWN, NONE };
using enc_isr_cb_t = void (*)(void*);

class ESP32Encoder {
public:
  ESP32Encoder(bool = false, enc_isr_cb_t = nullptr, void* = nullptr);
  void attachHalfQuad(int, int);
  void attachFullQuad(int, int);
  void attachSingleEdge(int, int);
  int64_t getCount();
  int64_t clearCount();
  int64_t pauseCount();
  int64_t resumeCount();
  void detach();
  void detatch();
  bool isAttached();
  void setCount(int64_t);
  void setFilter(uint16_t);
  bool always_interrupt;
  gpio_num_t aPinNumber;
  gpio_num_t bPinNumber;
  pcnt_unit_t unit;
  pcnt_config_t r_enc_config;
  static ESP32Encoder* encoders[];
  int countsMode;
  volatile int64_t count;
  static puType useInternalWeakPullResistors;
  static uint32_t isrServiceCpuCore;
  enc_isr_cb_t _enc_isr_cb;
  void* _enc_isr_cb_data;
};
