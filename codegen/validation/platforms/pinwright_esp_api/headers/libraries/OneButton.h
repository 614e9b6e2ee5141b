// OneButton 2.6 (mathertel/onebutton): clicks, double clicks and long presses of a button.
#pragma once
#include <Arduino.h>

using callbackFunction = void (*)();
using parameterizedCallbackFunction = void (*)(void*);

class PINWRIGHT_COMPLETE OneButton {
  enum stateMachine_t : int;

public:
  OneButton();
  OneButton(const int, const bool = true, const bool = true);
  void setup(const uint8_t, const uint8_t = INPUT_PULLUP, const bool = true);
  void setDebounceTicks(const unsigned int);
  void setDebounceMs(const int);
  void setClickTicks(const unsigned int);
  void setClickMs(const unsigned int);
  void setPressTicks(const unsigned int);
  void setPressMs(const unsigned int);
  void setLongPressIntervalMs(const unsigned int);
  void setIdleMs(const unsigned int);
  void attachPress(callbackFunction);
  void attachPress(parameterizedCallbackFunction, void*);
  void attachClick(callbackFunction);
  void attachClick(parameterizedCallbackFunction, void*);
  void attachDoubleClick(callbackFunction);
  void attachDoubleClick(parameterizedCallbackFunction, void*);
  void attachMultiClick(callbackFunction);
  void attachMultiClick(parameterizedCallbackFunction, void*);
  void attachLongPressStart(callbackFunction);
  void attachLongPressStart(parameterizedCallbackFunction, void*);
  void attachLongPressStop(callbackFunction);
  void attachLongPressStop(parameterizedCallbackFunction, void*);
  void attachDuringLongPress(callbackFunction);
  void attachDuringLongPress(parameterizedCallbackFunction, void*);
  void attachIdle(callbackFunction);
  void tick();
  void tick(bool);
  void reset();
  int getNumberClicks();
  bool isIdle() const;
  bool isLongPressed() const;
  int pin() const;
  stateMachine_t state() const;
  bool debounce(const bool);
  int debouncedValue() const;
  unsigned long getPressedMs();
};
