// Servo 1.3 (arduino-libraries/Servo): hobby servos.
// For the ESP32 several libraries bring a header of this name, some with more to attach(): nothing is
// complete here.
#pragma once
#include <Arduino.h>

#define MIN_PULSE_WIDTH 544
#define MAX_PULSE_WIDTH 2400
#define DEFAULT_PULSE_WIDTH 1500
#define REFRESH_INTERVAL 20000
#define INVALID_SERVO 255

class pinwright_AnyServo {
public:
  pinwright_AnyServo();
  uint8_t attach(int, int = 0, int = 0, int = 0, int = 0, int = 0, int = 0);
  bool detach();
  void write(int);
  void writeMicroseconds(int);
  int read();
  int readMicroseconds();
  bool attached();
};
using Servo = pinwright_AnyServo;
