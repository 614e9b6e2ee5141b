// ESP32Servo 0.13 to 3.2 (madhephaestus/ESP32Servo): hobby servos.
#pragma once
#include <Arduino.h>
#include <ESP32PWM.h>

#define DEFAULT_uS_LOW 544
#define DEFAULT_uS_HIGH 2400
#define MINIMUM_TIMER_WIDTH 10
#define MAXIMUM_TIMER_WIDTH 20
#define DEFAULT_TIMER_WIDTH 10
#define DEFAULT_TIMER_WIDTH_TICKS 1024
#define ESP32_Servo_VERSION 1
#define MIN_PULSE_WIDTH 500
#define MAX_PULSE_WIDTH 2500
#define DEFAULT_PULSE_WIDTH 1500
#define DEFAULT_PULSE_WIDTH_TICKS 4825
#define REFRESH_USEC 20000
#define MAX_SERVOS 20

class PINWRIGHT_COMPLETE Servo {
public:
  Servo();
  int attach(int);
  int attach(int, int, int);
  void detach();
  void write(int);
  void writeMicroseconds(int);
  void writeTicks(int);
  void release();
  int read();
  int readMicroseconds();
  int readTicks();
  bool attached();
  void setTimerWidth(int);
  int readTimerWidth();
  void setPeriodHertz(int);
};
