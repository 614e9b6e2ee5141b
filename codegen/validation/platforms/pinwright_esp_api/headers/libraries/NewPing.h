// NewPing 1.8 to 1.9 (teckel12/NewPing): ultrasonic sensors.
#pragma once
#include <Arduino.h>

#define MAX_SENSOR_DISTANCE 500
#define US_ROUNDTRIP_CM 57
#define US_ROUNDTRIP_IN 146
#define ONE_PIN_ENABLED true
#define ROUNDING_ENABLED false
#define URM37_ENABLED false
#ifdef __AVR__
#define TIMER_ENABLED true
#else
#define TIMER_ENABLED false
#endif
#define NO_ECHO 0
#define MAX_SENSOR_DELAY 5800
#define ECHO_TIMER_FREQ 24
#define PING_MEDIAN_DELAY 29000
#ifdef __AVR__
#define PING_OVERHEAD 5
#define PING_TIMER_OVERHEAD 13
#else
#define PING_OVERHEAD 1
#define PING_TIMER_OVERHEAD 1
#endif
#define NewPingConvert(time, factor) (max(((unsigned int)(time) + (factor) / 2) / (factor), ((time) ? 1 : 0)))

class PINWRIGHT_COMPLETE NewPing {
public:
  NewPing(uint8_t, uint8_t, unsigned int = MAX_SENSOR_DISTANCE);
  unsigned int ping(unsigned int = 0);
  unsigned long ping_cm(unsigned int = 0);
  unsigned long ping_in(unsigned int = 0);
  unsigned long ping_median(uint8_t = 5, unsigned int = 0);
  static unsigned int convert_cm(unsigned int);
  static unsigned int convert_in(unsigned int);
#ifdef __AVR__
  void ping_timer(void (*)(), unsigned int = 0);
  bool check_timer();
  unsigned long ping_result;
  static void timer_us(unsigned int, void (*)());
  static void timer_ms(unsigned long, void (*)());
  static void timer_stop();
#endif
};
