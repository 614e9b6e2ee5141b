#include "leg.h"

#include <math.h>

void Leg::joint(uint8_t n, float degrees) {
  float us = 1500 + side * (degrees - 90) * 10.5f;
  driver.writeMicroseconds(first + n, (uint16_t)us);  //[line]
}

bool Leg::moveTo(float x, float y, float z) {
  float horizontal = hypotf(x, y) - COXA;
  float reach = hypotf(horizontal, z);
  if (reach > FEMUR + TIBIA || reach < TIBIA - FEMUR) return false;

  float a = atan2f(z, horizontal);
  float b = acosf((FEMUR * FEMUR + reach * reach - TIBIA * TIBIA) / (2 * FEMUR * reach));
  float c = acosf((FEMUR * FEMUR + TIBIA * TIBIA - reach * reach) / (2 * FEMUR * TIBIA));  //[rest f(]

  joint(0, 90 + atan2f(x, y) * 180 / (float)M_PI);
  joint(1, 90 + (a + b) * 180 / (float)M_PI);
  joint(2, c * 180 / (float)M_PI);
  return true;
}
