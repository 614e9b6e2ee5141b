// HX711_ADC 1.2 (olkal/hx711_adc): load cells.
#pragma once
#include <Arduino.h>

#define SIGNAL_TIMEOUT 100
#define SAMPLES 16
#define IGN_HIGH_SAMPLE 1
#define IGN_LOW_SAMPLE 1
#define SCK_DELAY 0
#define SCK_DISABLE_INTERRUPTS 0

class PINWRIGHT_COMPLETE HX711_ADC {
public:
  HX711_ADC(uint8_t, uint8_t);
  void setGain(uint8_t = 128);
  void begin();
  void begin(uint8_t);
  void start(unsigned long);
  void start(unsigned long, bool);
  int startMultiple(unsigned long);
  int startMultiple(unsigned long, bool);
  void tare();
  void tareNoDelay();
  bool getTareStatus();
  void setCalFactor(float);
  float getCalFactor();
  float getData();
  int getReadIndex();
  float getConversionTime();
  float getSPS();
  bool getTareTimeoutFlag();
  void disableTareTimeout();
  long getSettlingTime();
  void powerDown();
  void powerUp();
  long getTareOffset();
  void setTareOffset(long);
  uint8_t update();
  bool dataWaitingAsync();
  bool updateAsync();
  void setSamplesInUse(int);
  int getSamplesInUse();
  void resetSamplesIndex();
  bool refreshDataSet();
  bool getDataSetStatus();
  float getNewCalibration(float);
  bool getSignalTimeoutFlag();
  void setReverseOutput();
};
