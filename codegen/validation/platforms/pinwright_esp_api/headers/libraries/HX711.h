// HX711 0.7 (bogde/HX711): load cells.
#pragma once
#include <Arduino.h>

class PINWRIGHT_COMPLETE HX711 {
public:
  HX711();
  virtual ~HX711();
  void begin(byte, byte, byte = 128);
  bool is_ready();
  void wait_ready(unsigned long = 0);
  bool wait_ready_retry(int = 3, unsigned long = 0);
  bool wait_ready_timeout(unsigned long = 1000, unsigned long = 0);
  void set_gain(byte = 128);
  long read();
  long read_average(byte = 10);
  double get_value(byte = 1);
  float get_units(byte = 1);
  void tare(byte = 10);
  void set_scale(float = 1.f);
  float get_scale();
  void set_offset(long = 0);
  long get_offset();
  void power_down();
  void power_up();
};
