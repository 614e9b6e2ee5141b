// DS3231 1.2 (northernwidget/ds3231): a DS3231 clock.
#pragma once
#include <Arduino.h>
#include <Wire.h>
#include <time.h>

class PINWRIGHT_COMPLETE DateTime {
public:
  DateTime(uint32_t = 0);
  DateTime(uint16_t, uint8_t, uint8_t, uint8_t = 0, uint8_t = 0, uint8_t = 0);
  DateTime(const char*, const char*);
  uint16_t year() const;
  uint8_t month() const;
  uint8_t day() const;
  uint8_t hour() const;
  uint8_t minute() const;
  uint8_t second() const;
  uint8_t dayOfTheWeek() const;
  long secondstime() const;
  uint32_t unixtime() const;
};
bool isleapYear(const uint16_t);

class PINWRIGHT_COMPLETE RTClib {
public:
  static DateTime now(TwoWire& = Wire);
};

class PINWRIGHT_COMPLETE DS3231 {
public:
  DS3231();
  DS3231(TwoWire&);
  byte getSecond();
  byte getMinute();
  byte getHour(bool&, bool&);
  byte getDoW();
  byte getDate();
  byte getMonth(bool&);
  byte getYear();
  void setEpoch(time_t = 0, bool = false);
  void adjust(const DateTime&);
  void setSecond(byte);
  void setMinute(byte);
  void setHour(byte);
  void setDoW(byte);
  void setDate(byte);
  void setMonth(byte);
  void setYear(byte);
  void setClockMode(bool);
  float getTemperature();
  void getA1Time(byte&, byte&, byte&, byte&, byte&, bool&, bool&, bool&);
  void getA2Time(byte&, byte&, byte&, byte&, bool&, bool&, bool&);
  void getA1Time(byte&, byte&, byte&, byte&, byte&, bool&, bool&, bool&, bool);
  void getA2Time(byte&, byte&, byte&, byte&, bool&, bool&, bool&, bool);
  void setA1Time(byte, byte, byte, byte, byte, bool, bool, bool);
  void setA2Time(byte, byte, byte, byte, bool, bool, bool);
  void setAlarm1Simple(byte, byte);
  void setAlarm2Simple(byte, byte);
  void turnOnAlarm(byte);
  void turnOffAlarm(byte);
  bool checkAlarmEnabled(byte);
  bool checkIfAlarm(byte);
  bool checkIfAlarm(byte, bool);
  void enableOscillator(bool, bool, byte);
  void enable32kHz(bool);
  bool oscillatorCheck();
};
