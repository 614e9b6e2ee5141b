#ifndef RAMP_H
#define RAMP_H

#include <Arduino.h>

// Trapezoidal moves; Timer1 at 2 MHz makes the step intervals.
class RampStepper {
public:
  RampStepper(uint8_t stepBit, uint8_t dirBit)
      : stepMask(_BV(stepBit)), dirMask(_BV(dirBit)) {}

  void begin() {
    DDRD |= stepMask | dirMask;
    TCCR1A = 0;
    TCCR1B = _BV(WGM12) | _BV(CS11);  //[rest B = ]
  }

  bool moveTo(long target) {
    if (moving()) return false;
    long distance = target - pos;
    if (distance == 0) return true;
    direction = distance > 0 ? 1 : -1;
    if (direction > 0) PORTD |= dirMask; else PORTD &= ~dirMask;

    total = labs(distance);  //[line]
    done = 0;
    rampSteps = min(total / 2, MAX_RAMP);
    interval = FIRST_INTERVAL;
    OCR1A = interval;
    TCNT1 = 0;
    TIMSK1 |= _BV(OCIE1A);
    return true;
  }

  // called from the timer's interrupt
  void tick() {
    PORTD |= stepMask;
    pos += direction;
    done++;
    PORTD &= ~stepMask;

    if (done >= total) {
      TIMSK1 &= ~_BV(OCIE1A);  //[line]
      return;
    }
    // Austin's approximation: c[n] = c[n-1] - 2 c[n-1] / (4 n + 1)
    if (done < rampSteps) {
      interval -= 2 * interval / (4 * done + 1);
    } else if (total - done < rampSteps) {  //[block]
      interval += 2 * interval / (4 * (total - done) + 1);
    }
    OCR1A = constrain(interval, MIN_INTERVAL, FIRST_INTERVAL);
  }

  bool moving() const { return TIMSK1 & _BV(OCIE1A); }

  long position() const {
    noInterrupts();
    long p = pos;
    interrupts();
    return p;
  }

private:
  static constexpr long FIRST_INTERVAL = 20000;  // 100 steps/s
  static constexpr long MIN_INTERVAL = 800;      // 2500 steps/s
  static constexpr long MAX_RAMP = 600;

  const uint8_t stepMask, dirMask;
  volatile long pos = 0;
  volatile long done = 0;
  long total = 0, rampSteps = 0, interval = FIRST_INTERVAL;
  int8_t direction = 1;
};

#endif
