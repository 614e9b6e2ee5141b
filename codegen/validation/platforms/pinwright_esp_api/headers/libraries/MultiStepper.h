// AccelStepper 1.61 to 1.64: several steppers at once.
#pragma once
#include <Arduino.h>
#include <AccelStepper.h>

#define MULTISTEPPER_MAX_STEPPERS 10
class AccelStepper;

class PINWRIGHT_COMPLETE MultiStepper {
public:
  MultiStepper();
  boolean addStepper(AccelStepper&);
  void moveTo(long[]);
  boolean run();
  void runSpeedToPosition();
};
