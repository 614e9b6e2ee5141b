// Stepper 1.1 (arduino-libraries/Stepper): stepper motors, blocking.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE Stepper {
public:
  Stepper(int, int, int);
  Stepper(int, int, int, int, int);
  Stepper(int, int, int, int, int, int);
  void setSpeed(long);
  void step(int);
  int version();
};
