// AccelStepper 1.61 to 1.64 (waspinator/AccelStepper): stepper motors with acceleration.
#pragma once
#include <Arduino.h>

#define YIELD yield();

class PINWRIGHT_COMPLETE AccelStepper {
public:
  enum MotorInterfaceType {
      FUNCTION, DRIVER, FULL2WIRE, FULL3WIRE, FULL4WIRE, HALF3WIRE = 6, HALF4WIRE = 8,
  };
  AccelStepper(uint8_t = AccelStepper::FULL4WIRE, uint8_t = 2, uint8_t = 3, uint8_t = 4,
      uint8_t = 5, bool = true);
  AccelStepper(void (*)(), void (*)());
  void moveTo(long);
  void move(long);
  boolean run();
  boolean runSpeed();
  void setMaxSpeed(float);
  float maxSpeed();
  void setAcceleration(float);
  float acceleration();
  void setSpeed(float);
  float speed();
  long distanceToGo();
  long targetPosition();
  long currentPosition();
  void setCurrentPosition(long);
  void runToPosition();
  boolean runSpeedToPosition();
  void runToNewPosition(long);
  void stop();
  virtual void disableOutputs();
  virtual void enableOutputs();
  void setMinPulseWidth(unsigned int);
  void setEnablePin(uint8_t = 0xff);
  void setPinsInverted(bool = false, bool = false, bool = false);
  void setPinsInverted(bool, bool, bool, bool, bool);
  bool isRunning();
  virtual ~AccelStepper();
protected:
  enum Direction { DIRECTION_CCW, DIRECTION_CW };
  virtual unsigned long computeNewSpeed();
  virtual void setOutputPins(uint8_t);
  virtual void step(long);
  long stepForward();
  long stepBackward();
  virtual void step0(long);
  virtual void step1(long);
  virtual void step2(long);
  virtual void step3(long);
  virtual void step4(long);
  virtual void step6(long);
  virtual void step8(long);
};
