// Adafruit Motor Shield library 1.0 (adafruit/Adafruit Motor Shield library): the shield's version 1.
#pragma once
#include <Arduino.h>
#include <avr/io.h>

#define MICROSTEPS 16
#define MOTOR12_64KHZ _BV(CS20)
#define MOTOR12_8KHZ _BV(CS21)
#define MOTOR12_2KHZ _BV(CS21) | _BV(CS20)
#define MOTOR12_1KHZ _BV(CS22)
#define MOTOR34_64KHZ _BV(CS00)
#define MOTOR34_8KHZ _BV(CS01)
#define MOTOR34_1KHZ _BV(CS01) | _BV(CS00)
#define DC_MOTOR_PWM_RATE MOTOR34_8KHZ
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
#define MOTORLATCH 12
#define MOTORCLK 4
#define MOTORENABLE 7
#define MOTORDATA 8

class PINWRIGHT_COMPLETE AFMotorController {
public:
  AFMotorController();
  void enable();
  void latch_tx();
  uint8_t TimerInitalized;
};

class PINWRIGHT_COMPLETE AF_DCMotor {
public:
  AF_DCMotor(uint8_t, uint8_t = DC_MOTOR_PWM_RATE);
  void run(uint8_t);
  void setSpeed(uint8_t);
};

class PINWRIGHT_COMPLETE AF_Stepper {
public:
  AF_Stepper(uint16_t, uint8_t);
  void step(uint16_t, uint8_t, uint8_t = SINGLE);
  void setSpeed(uint16_t);
  uint8_t onestep(uint8_t, uint8_t);
  void release();
  uint16_t revsteps;
  uint8_t steppernum;
  uint32_t usperstep;
  uint32_t steppingcounter;
};

uint8_t getlatchstate();
