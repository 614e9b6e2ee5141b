// PID 1.2 (br3ttb/PID): a PID controller.
#pragma once
#include <Arduino.h>

#define LIBRARY_VERSION 1.2.1
#define AUTOMATIC 1
#define MANUAL 0
#define DIRECT 0
#define REVERSE 1
#define P_ON_M 0
#define P_ON_E 1

class PINWRIGHT_COMPLETE PID {
public:
  PID(double*, double*, double*, double, double, double, int, int);
  PID(double*, double*, double*, double, double, double, int);
  void SetMode(int);
  bool Compute();
  void SetOutputLimits(double, double);
  void SetTunings(double, double, double);
  void SetTunings(double, double, double, int);
  void SetControllerDirection(int);
  void SetSampleTime(int);
  double GetKp();
  double GetKi();
  double GetKd();
  int GetMode();
  int GetDirection();
};
