// BH1750 1.3 (claws/BH1750): light.
#pragma once
#include <Arduino.h>
#include <Wire.h>

#define BH1750_POWER_DOWN 0x00
#define BH1750_POWER_ON 0x01
#define BH1750_RESET 0x07
#define BH1750_DEFAULT_MTREG 69
#define BH1750_MTREG_MIN 31
#define BH1750_MTREG_MAX 254

class PINWRIGHT_COMPLETE BH1750 {
public:
  enum Mode {
      UNCONFIGURED, CONTINUOUS_HIGH_RES_MODE = 16, CONTINUOUS_HIGH_RES_MODE_2,
      CONTINUOUS_LOW_RES_MODE = 19, ONE_TIME_HIGH_RES_MODE = 32, ONE_TIME_HIGH_RES_MODE_2,
      ONE_TIME_LOW_RES_MODE = 35,
  };
  BH1750(byte = 0x23);
  bool begin(Mode = CONTINUOUS_HIGH_RES_MODE, byte = 0x23, TwoWire* = nullptr);
  bool configure(Mode);
  bool setMTreg(byte);
  bool measurementReady(bool = false);
  float readLightLevel();
};
