// Servo 1.1 to 1.3 (arduino-libraries/Servo): hobby servos.
#pragma once
#include <Arduino.h>

#define MIN_PULSE_WIDTH 544
#define MAX_PULSE_WIDTH 2400
#define DEFAULT_PULSE_WIDTH 1500
#define REFRESH_INTERVAL 20000
#define SERVOS_PER_TIMER 12
#define INVALID_SERVO 255

class PINWRIGHT_COMPLETE Servo {
public:
  Servo();
  uint8_t attach(int);
  uint8_t attach(int, int, int);
  void detach();
  void write(int);
  void writeMicroseconds(int);
  int read();
  int readMicroseconds();
  bool attached();
};
