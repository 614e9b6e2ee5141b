#pragma once

#include <DallasTemperature.h>
#include <OneWire.h>

class Sensors {
 public:
  explicit Sensors(uint8_t pin) : wire_(pin), bus_(&wire_) {}

  void begin() {
    bus_.begin();
    bus_.setResolution(12);
  }

  void read() { bus_.requestTemperatures(); }
  int count() { return bus_.getDeviceCount(); }
  float celsius(int index) { return bus_.getTempCByIndex(index); }

 private:
  OneWire wire_;
  DallasTemperature bus_;
};
