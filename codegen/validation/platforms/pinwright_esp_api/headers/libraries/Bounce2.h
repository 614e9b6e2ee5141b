// Bounce2 2.60 to 2.71 (thomasfredericks/Bounce2): debounced inputs.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE Debouncer {
public:
  Debouncer();
  void interval(uint16_t);
  bool update();
  bool read() const;
  bool fell() const;
  bool rose() const;
  bool changed() const;
  unsigned long currentDuration() const;
  unsigned long previousDuration() const;
  unsigned long duration();
protected:
  void begin();
  virtual bool readCurrentState() = 0;
};

class PINWRIGHT_COMPLETE Bounce : public Debouncer {
public:
  Bounce();
  void attach(int, int);
  void attach(int);
  Bounce(uint8_t, unsigned long);
  int getPin() const;
  bool risingEdge() const;
  bool fallingEdge() const;
protected:
  virtual bool readCurrentState();
  virtual void setPinMode(int, int);
};

namespace Bounce2 {
class PINWRIGHT_COMPLETE Button : public Bounce {
public:
  Button();
  void setPressedState(bool);
  bool getPressedState() const;
  bool isPressed() const;
  bool pressed() const;
  bool released() const;
};

}
