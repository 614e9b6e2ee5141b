// DallasTemperature 3.9 to 4.0 (milesburton/DallasTemperature): DS18B20 on OneWire.
#pragma once
#include <Arduino.h>
#include <OneWire.h>

#define DALLASTEMPLIBVERSION "4.0.5"
#define REQUIRESNEW false
#define REQUIRESALARMS true
#define DS18S20MODEL 0x10
#define DS18B20MODEL 0x28
#define DS1822MODEL 0x22
#define DS1825MODEL 0x3B
#define DS28EA00MODEL 0x42
#define DEVICE_DISCONNECTED_C -127
#define DEVICE_DISCONNECTED_F -196.6
#define DEVICE_DISCONNECTED_RAW -7040
#define DEVICE_FAULT_OPEN_C -254
#define DEVICE_FAULT_OPEN_F -425.199982
#define DEVICE_FAULT_OPEN_RAW -32512
#define DEVICE_FAULT_SHORTGND_C -253
#define DEVICE_FAULT_SHORTGND_F -423.399994
#define DEVICE_FAULT_SHORTGND_RAW -32384
#define DEVICE_FAULT_SHORTVDD_C -252
#define DEVICE_FAULT_SHORTVDD_F -421.599976
#define DEVICE_FAULT_SHORTVDD_RAW -32256
#define MAX_CONVERSION_TIMEOUT 750
#define MAX_INITIALIZATION_RETRIES 3
#define INITIALIZATION_DELAY_MS 50
using DeviceAddress = uint8_t[8];

class PINWRIGHT_COMPLETE DallasTemperature {
public:
  struct PINWRIGHT_COMPLETE request_t {
    bool result;
    unsigned long timestamp;
    operator bool();
  };
  DallasTemperature();
  DallasTemperature(OneWire*);
  DallasTemperature(OneWire*, uint8_t);
  void setOneWire(OneWire*);
  void setPullupPin(uint8_t);
  void begin();
  bool verifyDeviceCount();
  uint8_t getDeviceCount();
  uint8_t getDS18Count();
  bool validAddress(const uint8_t*);
  bool validFamily(const uint8_t*);
  bool getAddress(uint8_t*, uint8_t);
  bool isConnected(const uint8_t*);
  bool isConnected(const uint8_t*, uint8_t*);
  bool readScratchPad(const uint8_t*, uint8_t*);
  void writeScratchPad(const uint8_t*, const uint8_t*);
  bool readPowerSupply(const uint8_t* = nullptr);
  uint8_t getResolution();
  void setResolution(uint8_t);
  uint8_t getResolution(const uint8_t*);
  bool setResolution(const uint8_t*, uint8_t, bool = false);
  void setWaitForConversion(bool);
  bool getWaitForConversion();
  void setCheckForConversion(bool);
  bool getCheckForConversion();
  request_t requestTemperatures();
  request_t requestTemperaturesByAddress(const uint8_t*);
  request_t requestTemperaturesByIndex(uint8_t);
  int32_t getTemp(const uint8_t*, byte = 0);
  float getTempC(const uint8_t*, byte = 0);
  float getTempF(const uint8_t*);
  float getTempCByIndex(uint8_t);
  float getTempFByIndex(uint8_t);
  bool isParasitePowerMode();
  bool isConversionComplete();
  static uint16_t millisToWaitForConversion(uint8_t);
  uint16_t millisToWaitForConversion();
  bool saveScratchPadByIndex(uint8_t);
  bool saveScratchPad(const uint8_t* = nullptr);
  bool recallScratchPadByIndex(uint8_t);
  bool recallScratchPad(const uint8_t* = nullptr);
  void setAutoSaveScratchPad(bool);
  bool getAutoSaveScratchPad();
  using AlarmHandler = void (const uint8_t*);
  void setHighAlarmTemp(const uint8_t*, int8_t);
  void setLowAlarmTemp(const uint8_t*, int8_t);
  int8_t getHighAlarmTemp(const uint8_t*);
  int8_t getLowAlarmTemp(const uint8_t*);
  void resetAlarmSearch();
  bool alarmSearch(uint8_t*);
  bool hasAlarm(const uint8_t*);
  bool hasAlarm();
  void processAlarms();
  void setAlarmHandler(AlarmHandler*);
  bool hasAlarmHandler();
  void setUserData(const uint8_t*, int16_t);
  void setUserDataByIndex(uint8_t, int16_t);
  int16_t getUserData(const uint8_t*);
  int16_t getUserDataByIndex(uint8_t);
  static float toFahrenheit(float);
  static float toCelsius(float);
  static float rawToCelsius(int32_t);
  static int16_t celsiusToRaw(float);
  static float rawToFahrenheit(int32_t);
  void blockTillConversionComplete(uint8_t);
  void blockTillConversionComplete(uint8_t, unsigned long);
  void blockTillConversionComplete(uint8_t, request_t);
};
