// TimerOne 1.1 (paulstoffregen/TimerOne): interrupts and PWM of timer 1.
#pragma once
#include <Arduino.h>

#define TIMER1_RESOLUTION 65536UL

class PINWRIGHT_COMPLETE TimerOne {
public:
  void initialize(unsigned long = 1000000);
  void setPeriod(unsigned long);
  void start();
  void stop();
  void restart();
  void resume();
  void setPwmDuty(char, unsigned int);
  void pwm(char, unsigned int);
  void pwm(char, unsigned int, unsigned long);
  void disablePwm(char);
  void attachInterrupt(void (*)());
  void attachInterrupt(void (*)(), unsigned long);
  void detachInterrupt();
  static void (*isrCallback)();
  static void isrDefaultUnused();
};
extern TimerOne Timer1;
