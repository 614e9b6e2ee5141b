// MsTimer2 1.1 (paulstoffregen/MsTimer2): a function at an interval.
#pragma once
#include <Arduino.h>

namespace MsTimer2 {
extern unsigned long msecs;
extern void (*func)();
extern volatile unsigned long count;
extern volatile char overflowing;
extern volatile unsigned int tcnt2;
void set(unsigned long, void (*)());
void start();
void stop();
void _overflow();
}
