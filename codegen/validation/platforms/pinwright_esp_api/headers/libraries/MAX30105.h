// SparkFun MAX3010x Pulse and Proximity Sensor Library 1.1 (sparkfun/sparkfun_max3010x_sensor_library): pulse and oxygen by a MAX30102 or MAX30105.
#pragma once
#include <Arduino.h>
#include <Wire.h>

#define MAX30105_ADDRESS 0x57
#define I2C_SPEED_STANDARD 100000
#define I2C_SPEED_FAST 400000
#define STORAGE_SIZE 4

class PINWRIGHT_COMPLETE MAX30105 {
public:
  MAX30105();
  boolean begin(TwoWire& = Wire, uint32_t = I2C_SPEED_STANDARD, uint8_t = MAX30105_ADDRESS);
  uint32_t getRed();
  uint32_t getIR();
  uint32_t getGreen();
  bool safeCheck(uint8_t);
  void softReset();
  void shutDown();
  void wakeUp();
  void setLEDMode(uint8_t);
  void setADCRange(uint8_t);
  void setSampleRate(uint8_t);
  void setPulseWidth(uint8_t);
  void setPulseAmplitudeRed(uint8_t);
  void setPulseAmplitudeIR(uint8_t);
  void setPulseAmplitudeGreen(uint8_t);
  void setPulseAmplitudeProximity(uint8_t);
  void setProximityThreshold(uint8_t);
  void enableSlot(uint8_t, uint8_t);
  void disableSlots();
  uint8_t getINT1();
  uint8_t getINT2();
  void enableAFULL();
  void disableAFULL();
  void enableDATARDY();
  void disableDATARDY();
  void enableALCOVF();
  void disableALCOVF();
  void enablePROXINT();
  void disablePROXINT();
  void enableDIETEMPRDY();
  void disableDIETEMPRDY();
  void setFIFOAverage(uint8_t);
  void enableFIFORollover();
  void disableFIFORollover();
  void setFIFOAlmostFull(uint8_t);
  uint16_t check();
  uint8_t available();
  void nextSample();
  uint32_t getFIFORed();
  uint32_t getFIFOIR();
  uint32_t getFIFOGreen();
  uint8_t getWritePointer();
  uint8_t getReadPointer();
  void clearFIFO();
  void setPROXINTTHRESH(uint8_t);
  float readTemperature();
  float readTemperatureF();
  uint8_t getRevisionID();
  uint8_t readPartID();
  void setup(byte = 0x1F, byte = 4, byte = 3, int = 400, int = 411, int = 4096);
  uint8_t readRegister8(uint8_t, uint8_t);
  void writeRegister8(uint8_t, uint8_t, uint8_t);
};
