// Encoder 1.4 (paulstoffregen/Encoder): rotary encoders by interrupt.
#pragma once
#include <Arduino.h>

#define ENCODER_ARGLIST_SIZE CORE_NUM_INTERRUPT
#define ENCODER_ISR_ATTR ICACHE_RAM_ATTR

struct PINWRIGHT_COMPLETE Encoder_internal_state_t {
#ifdef __AVR__
  volatile uint8_t* pin1_register;
  volatile uint8_t* pin2_register;
  uint8_t pin1_bitmask;
  uint8_t pin2_bitmask;
#else
  volatile uint32_t* pin1_register;
  volatile uint32_t* pin2_register;
  uint32_t pin1_bitmask;
  uint32_t pin2_bitmask;
#endif
  uint8_t state;
  int32_t position;
};

class PINWRIGHT_COMPLETE Encoder {
public:
  Encoder(uint8_t, uint8_t);
  int32_t read();
  int32_t readAndReset();
  void write(int32_t);
  static Encoder_internal_state_t* interruptArgs[40];
  static void update(Encoder_internal_state_t*);
};
