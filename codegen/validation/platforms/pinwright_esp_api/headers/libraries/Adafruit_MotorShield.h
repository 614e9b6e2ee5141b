// Adafruit Motor Shield V2 Library 1.1 (adafruit/adafruit_motor_shield_v2_library): the second motor shield.
#pragma once
#include <Arduino.h>
#include <Wire.h>

#define MICROSTEPS 16
#define MOTOR1_A 2
#define MOTOR1_B 3
#define MOTOR2_A 1
#define MOTOR2_B 4
#define MOTOR4_A 0
#define MOTOR4_B 6
#define MOTOR3_A 5
#define MOTOR3_B 7
#define FORWARD 1
#define BACKWARD 2
#define BRAKE 3
#define RELEASE 4
#define SINGLE 1
#define DOUBLE 2
#define INTERLEAVE 3
#define MICROSTEP 4
#define PCA9685_SUBADR1 0x2
#define PCA9685_SUBADR2 0x3
#define PCA9685_SUBADR3 0x4
#define PCA9685_MODE1 0x0
#define PCA9685_PRESCALE 0xFE
#define LED0_ON_L 0x6
#define LED0_OFF_L 0x8
#define ALLLED_ON_L 0xFA
#define ALLLED_OFF_L 0xFC

class PINWRIGHT_COMPLETE Adafruit_MS_PWMServoDriver {
public:
  Adafruit_MS_PWMServoDriver(uint8_t = 0x40);
  bool begin(TwoWire* = &Wire);
  void reset();
  void setPWMFreq(float);
  void setPWM(uint8_t, uint16_t, uint16_t);
};

class PINWRIGHT_COMPLETE Adafruit_DCMotor {
public:
  Adafruit_DCMotor();
  void run(uint8_t);
  void setSpeed(uint8_t);
  void setSpeedFine(uint16_t);
  void fullOn();
  void fullOff();
};

class PINWRIGHT_COMPLETE Adafruit_StepperMotor {
public:
  Adafruit_StepperMotor();
  void setSpeed(uint16_t);
  void step(uint16_t, uint8_t, uint8_t = SINGLE);
  uint8_t onestep(uint8_t, uint8_t);
  void release();
};

class PINWRIGHT_COMPLETE Adafruit_MotorShield {
public:
  Adafruit_MotorShield(uint8_t = 0x60);
  bool begin(uint16_t = 1600, TwoWire* = &Wire);
  Adafruit_DCMotor* getMotor(uint8_t);
  Adafruit_StepperMotor* getStepper(uint16_t, uint8_t);
  void setPWM(uint8_t, uint16_t);
  void setPin(uint8_t, boolean);
};
