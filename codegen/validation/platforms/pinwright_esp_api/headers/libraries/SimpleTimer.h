// SimpleTimer (by Marcello Romani; in Blynk as BlynkTimer): callbacks at intervals.
// Other libraries bring a header of this name: nothing is complete here.
#pragma once
#include <Arduino.h>

#ifdef __AVR__
using timer_callback = void (*)();
#else
#include <functional>

using timer_callback = std::function<void()>;
#endif
using timer_callback_p = void (*)(void*);

class SimpleTimer {
public:
  static const int MAX_TIMERS = 16;
  static const int RUN_FOREVER = 0;
  static const int RUN_ONCE = 1;

  // What the newer ones return; it stands for the number of the timer too.
  class Handle {
  public:
    operator int() const;
    bool isValid() const;
    void changeInterval(unsigned long);
    void deleteTimer();
    void restartTimer();
    bool isEnabled();
    void enable();
    void disable();
    void toggle();
  };

  SimpleTimer(unsigned long = 0);
  void init();
  void run();
  Handle setInterval(unsigned long, timer_callback);
  Handle setInterval(unsigned long, timer_callback_p, void*);
  void setInterval(unsigned long);
  Handle setTimeout(unsigned long, timer_callback);
  Handle setTimeout(unsigned long, timer_callback_p, void*);
  Handle setTimer(unsigned long, timer_callback, int);
  Handle setTimer(unsigned long, timer_callback_p, void*, int);
  bool changeInterval(unsigned, unsigned long);
  void deleteTimer(unsigned);
  void restartTimer(unsigned);
  void executeNow(unsigned);
  bool isEnabled(unsigned);
  void enable(unsigned);
  void disable(unsigned);
  void enableAll();
  void disableAll();
  void toggle(unsigned);
  int getNumTimers();
  int getNumAvailableTimers();
  bool isReady();
  void reset();
};
