// RotaryEncoder 1.5 (mathertel/RotaryEncoder): rotary encoders, polled or by interrupt.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE RotaryEncoder {
public:
  enum class Direction { NOROTATION, CLOCKWISE, COUNTERCLOCKWISE = -1 };
  enum class LatchMode { FOUR3 = 1, FOUR0, TWO03 };
  RotaryEncoder(int, int, LatchMode = LatchMode::FOUR0);
  long getPosition();
  Direction getDirection();
  void setPosition(long);
  void tick();
  unsigned long getMillisBetweenRotations() const;
  unsigned long getRPM();
};
