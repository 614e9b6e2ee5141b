// I2Cdev (i2cdevlib, electroniccats/MPU6050): registers of devices on I2C.
#pragma once
#include <Arduino.h>
#include <Wire.h>

#define I2CDEV_IMPLEMENTATION I2CDEV_ARDUINO_WIRE
#define I2CDEV_ARDUINO_WIRE 1
#define I2CDEV_BUILTIN_NBWIRE 2
#define I2CDEV_BUILTIN_FASTWIRE 3
#define I2CDEV_I2CMASTER_LIBRARY 4
#define I2CDEV_BUILTIN_SBWIRE 5
#define I2CDEV_TEENSY_3X_WIRE 6
#define I2CDEVLIB_WIRE_BUFFER_LENGTH I2C_BUFFER_LENGTH
#define I2CDEV_DEFAULT_READ_TIMEOUT 1000

class PINWRIGHT_COMPLETE I2Cdev {
public:
  I2Cdev();
  static int8_t readBit(uint8_t, uint8_t, uint8_t, uint8_t*, uint16_t = I2Cdev::readTimeout,
      void* = 0);
  static int8_t readBitW(uint8_t, uint8_t, uint8_t, uint16_t*, uint16_t = I2Cdev::readTimeout,
      void* = 0);
  static int8_t readBits(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t*,
      uint16_t = I2Cdev::readTimeout, void* = 0);
  static int8_t readBitsW(uint8_t, uint8_t, uint8_t, uint8_t, uint16_t*,
      uint16_t = I2Cdev::readTimeout, void* = 0);
  static int8_t readByte(uint8_t, uint8_t, uint8_t*, uint16_t = I2Cdev::readTimeout, void* = 0);
  static int8_t readWord(uint8_t, uint8_t, uint16_t*, uint16_t = I2Cdev::readTimeout, void* = 0);
  static int8_t readBytes(uint8_t, uint8_t, uint8_t, uint8_t*, uint16_t = I2Cdev::readTimeout,
      void* = 0);
  static int8_t readWords(uint8_t, uint8_t, uint8_t, uint16_t*, uint16_t = I2Cdev::readTimeout,
      void* = 0);
  static bool writeBit(uint8_t, uint8_t, uint8_t, uint8_t, void* = 0);
  static bool writeBitW(uint8_t, uint8_t, uint8_t, uint16_t, void* = 0);
  static bool writeBits(uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, void* = 0);
  static bool writeBitsW(uint8_t, uint8_t, uint8_t, uint8_t, uint16_t, void* = 0);
  static bool writeByte(uint8_t, uint8_t, uint8_t, void* = 0);
  static bool writeWord(uint8_t, uint8_t, uint16_t, void* = 0);
  static bool writeBytes(uint8_t, uint8_t, uint8_t, uint8_t*, void* = 0);
  static bool writeWords(uint8_t, uint8_t, uint8_t, uint16_t*, void* = 0);
  static uint16_t readTimeout;
};
