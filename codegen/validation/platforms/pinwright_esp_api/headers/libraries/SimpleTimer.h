// SimpleTimer (by Marcello Romani, jfturcot/SimpleTimer): callbacks at intervals.
#pragma once
#include <Arduino.h>

#ifndef SIMPLETIMER_H  // Blynk's own timer takes its place
#define SIMPLETIMER_H
using timer_callback = void (*)();

class PINWRIGHT_COMPLETE SimpleTimer {
public:
  static const int MAX_TIMERS = 10;
  static const int RUN_FOREVER = 0;
  static const int RUN_ONCE = 1;

  SimpleTimer();
  void run();
  int setInterval(long, timer_callback);
  int setTimeout(long, timer_callback);
  int setTimer(long, timer_callback, int);
  void deleteTimer(int);
  void restartTimer(int);
  bool isEnabled(int);
  void enable(int);
  void disable(int);
  void toggle(int);
  int getNumTimers();
  int getNumAvailableTimers();
};
#endif
