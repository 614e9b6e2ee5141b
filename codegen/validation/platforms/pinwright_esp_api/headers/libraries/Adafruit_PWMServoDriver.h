// Adafruit PWM Servo Driver 2.4 to 3.0: PCA9685, 16 servos.
#pragma once
#include <Arduino.h>
#include <Adafruit_BusIO_Register.h>
#include <Adafruit_I2CDevice.h>
#include <Wire.h>

#define PCA9685_MODE1 0x00
#define PCA9685_MODE2 0x01
#define PCA9685_SUBADR1 0x02
#define PCA9685_SUBADR2 0x03
#define PCA9685_SUBADR3 0x04
#define PCA9685_ALLCALLADR 0x05
#define PCA9685_LED0_ON_L 0x06
#define PCA9685_LED0_ON_H 0x07
#define PCA9685_LED0_OFF_L 0x08
#define PCA9685_LED0_OFF_H 0x09
#define PCA9685_ALLLED_ON_L 0xFA
#define PCA9685_ALLLED_ON_H 0xFB
#define PCA9685_ALLLED_OFF_L 0xFC
#define PCA9685_ALLLED_OFF_H 0xFD
#define PCA9685_PRESCALE 0xFE
#define PCA9685_TESTMODE 0xFF
#define MODE1_ALLCAL 0x01
#define MODE1_SUB3 0x02
#define MODE1_SUB2 0x04
#define MODE1_SUB1 0x08
#define MODE1_SLEEP 0x10
#define MODE1_AI 0x20
#define MODE1_EXTCLK 0x40
#define MODE1_RESTART 0x80
#define MODE2_OUTNE_0 0x01
#define MODE2_OUTNE_1 0x02
#define MODE2_OUTDRV 0x04
#define MODE2_OCH 0x08
#define MODE2_INVRT 0x10
#define PCA9685_I2C_ADDRESS 0x40
#define FREQUENCY_OSCILLATOR 25000000
#define PCA9685_PRESCALE_MIN 3
#define PCA9685_PRESCALE_MAX 255

class PINWRIGHT_COMPLETE Adafruit_PWMServoDriver {
public:
  Adafruit_PWMServoDriver();
  Adafruit_PWMServoDriver(const uint8_t);
  Adafruit_PWMServoDriver(const uint8_t, TwoWire&);
  bool begin(uint8_t = 0);
  void reset();
  void sleep();
  void wakeup();
  void setExtClk(uint8_t);
  void setPWMFreq(float);
  void setOutputMode(bool);
  uint16_t getPWM(uint8_t, bool = false);
  uint8_t setPWM(uint8_t, uint16_t, uint16_t);
  void setPin(uint8_t, uint16_t, bool = false);
  uint8_t readPrescale();
  void writeMicroseconds(uint8_t, uint16_t);
  void setOscillatorFrequency(uint32_t);
  uint32_t getOscillatorFrequency();
};
