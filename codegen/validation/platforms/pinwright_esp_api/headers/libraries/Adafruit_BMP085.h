// Adafruit BMP085 Library 1.2 (adafruit/adafruit-bmp085-library): BMP085 and BMP180.
#pragma once
#include <Arduino.h>
#include <Wire.h>

#define BMP085_DEBUG 0
#define BMP085_I2CADDR 0x77
#define BMP085_ULTRALOWPOWER 0
#define BMP085_STANDARD 1
#define BMP085_HIGHRES 2
#define BMP085_ULTRAHIGHRES 3
#define BMP085_CAL_AC1 0xAA
#define BMP085_CAL_AC2 0xAC
#define BMP085_CAL_AC3 0xAE
#define BMP085_CAL_AC4 0xB0
#define BMP085_CAL_AC5 0xB2
#define BMP085_CAL_AC6 0xB4
#define BMP085_CAL_B1 0xB6
#define BMP085_CAL_B2 0xB8
#define BMP085_CAL_MB 0xBA
#define BMP085_CAL_MC 0xBC
#define BMP085_CAL_MD 0xBE
#define BMP085_CONTROL 0xF4
#define BMP085_TEMPDATA 0xF6
#define BMP085_PRESSUREDATA 0xF6
#define BMP085_READTEMPCMD 0x2E
#define BMP085_READPRESSURECMD 0x34

class PINWRIGHT_COMPLETE Adafruit_BMP085 {
public:
  Adafruit_BMP085();
  bool begin(uint8_t = BMP085_ULTRAHIGHRES, TwoWire* = &Wire);
  float readTemperature();
  int32_t readPressure();
  int32_t readSealevelPressure(float = 0);
  float readAltitude(float = 101325);
  uint16_t readRawTemperature();
  uint32_t readRawPressure();
};
