#pragma once

#include <Adafruit_PWMServoDriver.h>

// Three joints on three following channels of the driver. Lengths in millimetres.
class Leg {
 public:
  Leg(Adafruit_PWMServoDriver &driver, uint8_t first, int8_t side)
      : driver(driver), first(first), side(side) {}

  bool moveTo(float x, float y, float z);

 private:
  void joint(uint8_t n, float degrees);

  static constexpr float COXA = 28, FEMUR = 55, TIBIA = 90;
  Adafruit_PWMServoDriver &driver;
  const uint8_t first;
  const int8_t side;
};
