// Adafruit SHT31 Library 2.2 (adafruit/adafruit_sht31): SHT31.
#pragma once
#include <Arduino.h>
#include <Wire.h>

#define SHT31_DEFAULT_ADDR 0x44
#define SHT31_MEAS_HIGHREP_STRETCH 0x2C06
#define SHT31_MEAS_MEDREP_STRETCH 0x2C0D
#define SHT31_MEAS_LOWREP_STRETCH 0x2C10
#define SHT31_MEAS_HIGHREP 0x2400
#define SHT31_MEAS_MEDREP 0x240B
#define SHT31_MEAS_LOWREP 0x2416
#define SHT31_READSTATUS 0xF32D
#define SHT31_CLEARSTATUS 0x3041
#define SHT31_SOFTRESET 0x30A2
#define SHT31_HEATEREN 0x306D
#define SHT31_HEATERDIS 0x3066
#define SHT31_REG_HEATER_BIT 0x0d

extern TwoWire Wire;

class PINWRIGHT_COMPLETE Adafruit_SHT31 {
public:
  Adafruit_SHT31(TwoWire* = &Wire);
  bool begin(uint8_t = SHT31_DEFAULT_ADDR);
  float readTemperature();
  float readHumidity();
  bool readBoth(float*, float*);
  uint16_t readStatus();
  void reset();
  void heater(bool);
  bool isHeaterEnabled();
};
