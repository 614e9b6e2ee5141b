#pragma once
#include <Arduino.h>
#define DEFAULT_MIN_PULSE_WIDTH 1000
#define DEFAULT_MAX_PULSE_WIDTH 2000
#define DEFAULT_NEUTRAL_PULSE_WIDTH 1500
#define REFRESH_INTERVAL 20000
#define MAX_SERVOS 9

class PINWRIGHT_COMPLETE Servo {
 public:
  Servo();
  ~Servo();
  uint8_t attach(int);
  uint8_t attach(int, uint16_t, uint16_t);
  uint8_t attach(int, uint16_t, uint16_t, int);
  void detach();
  void write(int);
  void writeMicroseconds(int);
  int read();
  int readMicroseconds();
  bool attached();
};
