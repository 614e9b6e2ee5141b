// DS3232RTC 2.0 (jchristensen/ds3232rtc): a DS3231 or DS3232 clock.
#pragma once
#include <Arduino.h>
#include <TimeLib.h>
#include <Wire.h>

class PINWRIGHT_COMPLETE DS3232RTC {
public:
  enum ALARM_TYPES_t {
    ALM1_EVERY_SECOND = 15,
    ALM1_MATCH_SECONDS = 14,
    ALM1_MATCH_MINUTES = 12,
    ALM1_MATCH_HOURS = 8,
    ALM1_MATCH_DATE = 0,
    ALM1_MATCH_DAY = 16,
    ALM2_EVERY_MINUTE = 142,
    ALM2_MATCH_MINUTES = 140,
    ALM2_MATCH_HOURS = 136,
    ALM2_MATCH_DATE = 128,
    ALM2_MATCH_DAY = 144,
  };
  enum SQWAVE_FREQS_t {
    SQWAVE_1_HZ,
    SQWAVE_1024_HZ,
    SQWAVE_4096_HZ,
    SQWAVE_8192_HZ,
    SQWAVE_NONE,
  };
  enum ALARM_NBR_t { ALARM_1 = 1, ALARM_2 };
  static constexpr uint8_t DS32_ADDR = 104;
  static constexpr uint8_t DS32_SECONDS = 0;
  static constexpr uint8_t DS32_MINUTES = 1;
  static constexpr uint8_t DS32_HOURS = 2;
  static constexpr uint8_t DS32_DAY = 3;
  static constexpr uint8_t DS32_DATE = 4;
  static constexpr uint8_t DS32_MONTH = 5;
  static constexpr uint8_t DS32_YEAR = 6;
  static constexpr uint8_t DS32_ALM1_SEC = 7;
  static constexpr uint8_t DS32_ALM1_MIN = 8;
  static constexpr uint8_t DS32_ALM1_HR = 9;
  static constexpr uint8_t DS32_ALM1_DYDT = 10;
  static constexpr uint8_t DS32_ALM2_MIN = 11;
  static constexpr uint8_t DS32_ALM2_HR = 12;
  static constexpr uint8_t DS32_ALM2_DYDT = 13;
  static constexpr uint8_t DS32_CONTROL = 14;
  static constexpr uint8_t DS32_STATUS = 15;
  static constexpr uint8_t DS32_AGING = 16;
  static constexpr uint8_t DS32_TEMP_MSB = 17;
  static constexpr uint8_t DS32_TEMP_LSB = 18;
  static constexpr uint8_t DS32_SRAM_START = 20;
  static constexpr uint8_t DS32_SRAM_SIZE = 236;
  static constexpr uint8_t DS32_A1M1 = 7;
  static constexpr uint8_t DS32_A1M2 = 7;
  static constexpr uint8_t DS32_A1M3 = 7;
  static constexpr uint8_t DS32_A1M4 = 7;
  static constexpr uint8_t DS32_A2M2 = 7;
  static constexpr uint8_t DS32_A2M3 = 7;
  static constexpr uint8_t DS32_A2M4 = 7;
  static constexpr uint8_t DS32_EOSC = 7;
  static constexpr uint8_t DS32_BBSQW = 6;
  static constexpr uint8_t DS32_CONV = 5;
  static constexpr uint8_t DS32_RS2 = 4;
  static constexpr uint8_t DS32_RS1 = 3;
  static constexpr uint8_t DS32_INTCN = 2;
  static constexpr uint8_t DS32_A2IE = 1;
  static constexpr uint8_t DS32_A1IE = 0;
  static constexpr uint8_t DS32_OSF = 7;
  static constexpr uint8_t DS32_BB32KHZ = 6;
  static constexpr uint8_t DS32_CRATE1 = 5;
  static constexpr uint8_t DS32_CRATE0 = 4;
  static constexpr uint8_t DS32_EN32KHZ = 3;
  static constexpr uint8_t DS32_BSY = 2;
  static constexpr uint8_t DS32_A2F = 1;
  static constexpr uint8_t DS32_A1F = 0;
  static constexpr uint8_t DS1307_CH = 7;
  static constexpr uint8_t DS32_HR1224 = 6;
  static constexpr uint8_t DS32_CENTURY = 7;
  static constexpr uint8_t DS32_DYDT = 6;
  DS3232RTC();
  DS3232RTC(bool);
  void begin();
  static time_t get();
  uint8_t set(time_t);
  static uint8_t read(tmElements_t&);
  uint8_t write(tmElements_t&);
  uint8_t writeRTC(uint8_t, uint8_t*, uint8_t);
  uint8_t writeRTC(uint8_t, uint8_t);
  uint8_t readRTC(uint8_t, uint8_t*, uint8_t);
  uint8_t readRTC(uint8_t);
  void setAlarm(ALARM_TYPES_t, uint8_t, uint8_t, uint8_t, uint8_t);
  void setAlarm(ALARM_TYPES_t, uint8_t, uint8_t, uint8_t);
  void alarmInterrupt(ALARM_NBR_t, bool);
  bool alarm(ALARM_NBR_t);
  bool checkAlarm(ALARM_NBR_t);
  bool clearAlarm(ALARM_NBR_t);
  void squareWave(SQWAVE_FREQS_t);
  bool oscStopped(bool = false);
  int16_t temperature();
  static uint8_t errCode;
};
