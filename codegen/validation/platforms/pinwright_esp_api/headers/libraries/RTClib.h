// RTClib 1.14 to 2.1 (adafruit/RTClib): DS1307, DS3231, PCF8523, PCF8563.
#pragma once
#include <Arduino.h>
#include <Adafruit_I2CDevice.h>
#include <Wire.h>

#define SECONDS_PER_DAY 86400L
#define SECONDS_FROM_1970_TO_2000 946684800
class TimeSpan;

enum Ds1307SqwPinMode {
    DS1307_OFF, DS1307_ON = 128, DS1307_SquareWave1HZ = 16, DS1307_SquareWave4kHz,
    DS1307_SquareWave8kHz, DS1307_SquareWave32kHz,
};
enum Ds3231SqwPinMode {
    DS3231_OFF = 28, DS3231_SquareWave1Hz = 0, DS3231_SquareWave1kHz = 8,
    DS3231_SquareWave4kHz = 16, DS3231_SquareWave8kHz = 24,
};
enum Ds3231Alarm1Mode {
    DS3231_A1_PerSecond = 15, DS3231_A1_Second = 14, DS3231_A1_Minute = 12, DS3231_A1_Hour = 8,
    DS3231_A1_Date = 0, DS3231_A1_Day = 16,
};
enum Ds3231Alarm2Mode {
    DS3231_A2_PerMinute = 7, DS3231_A2_Minute = 6, DS3231_A2_Hour = 4, DS3231_A2_Date = 0,
    DS3231_A2_Day = 8,
};
enum Pcf8523SqwPinMode {
    PCF8523_OFF = 7, PCF8523_SquareWave1HZ = 6, PCF8523_SquareWave32HZ = 5,
    PCF8523_SquareWave1kHz = 4, PCF8523_SquareWave4kHz = 3, PCF8523_SquareWave8kHz = 2,
    PCF8523_SquareWave16kHz = 1, PCF8523_SquareWave32kHz = 0,
};
enum PCF8523TimerClockFreq {
    PCF8523_Frequency4kHz, PCF8523_Frequency64Hz, PCF8523_FrequencySecond, PCF8523_FrequencyMinute,
    PCF8523_FrequencyHour,
};
enum PCF8523TimerIntPulse {
    PCF8523_LowPulse3x64Hz, PCF8523_LowPulse4x64Hz, PCF8523_LowPulse5x64Hz, PCF8523_LowPulse6x64Hz,
    PCF8523_LowPulse8x64Hz, PCF8523_LowPulse10x64Hz, PCF8523_LowPulse12x64Hz,
    PCF8523_LowPulse14x64Hz,
};
enum Pcf8523OffsetMode { PCF8523_TwoHours, PCF8523_OneMinute = 128 };
enum Pcf8563SqwPinMode {
    PCF8563_SquareWaveOFF, PCF8563_SquareWave1Hz = 131, PCF8563_SquareWave32Hz = 130,
    PCF8563_SquareWave1kHz = 129, PCF8563_SquareWave32kHz = 128,
};

class PINWRIGHT_COMPLETE DateTime {
public:
  DateTime(uint32_t = SECONDS_FROM_1970_TO_2000);
  DateTime(uint16_t, uint8_t, uint8_t, uint8_t = 0, uint8_t = 0, uint8_t = 0);
  DateTime(const DateTime&);
  DateTime(const char*, const char*);
  DateTime(const __FlashStringHelper*, const __FlashStringHelper*);
  DateTime(const char*);
  bool isValid() const;
  char* toString(char*) const;
  uint16_t year() const;
  uint8_t month() const;
  uint8_t day() const;
  uint8_t hour() const;
  uint8_t twelveHour() const;
  uint8_t isPM() const;
  uint8_t minute() const;
  uint8_t second() const;
  uint8_t dayOfTheWeek() const;
  uint32_t secondstime() const;
  uint32_t unixtime() const;
  enum timestampOpt { TIMESTAMP_FULL, TIMESTAMP_TIME, TIMESTAMP_DATE };
  String timestamp(timestampOpt = TIMESTAMP_FULL) const;
  DateTime operator+(const TimeSpan&) const;
  DateTime operator-(const TimeSpan&) const;
  TimeSpan operator-(const DateTime&) const;
  bool operator<(const DateTime&) const;
  bool operator>(const DateTime&) const;
  bool operator<=(const DateTime&) const;
  bool operator>=(const DateTime&) const;
  bool operator==(const DateTime&) const;
  bool operator!=(const DateTime&) const;
};

class PINWRIGHT_COMPLETE TimeSpan {
public:
  TimeSpan(int32_t = 0);
  TimeSpan(int16_t, int8_t, int8_t, int8_t);
  TimeSpan(const TimeSpan&);
  int16_t days() const;
  int8_t hours() const;
  int8_t minutes() const;
  int8_t seconds() const;
  int32_t totalseconds() const;
  TimeSpan operator+(const TimeSpan&) const;
  TimeSpan operator-(const TimeSpan&) const;
};

class PINWRIGHT_COMPLETE RTC_I2C {
protected:
  static uint8_t bcd2bin(uint8_t);
  static uint8_t bin2bcd(uint8_t);
  uint8_t read_register(uint8_t);
  void write_register(uint8_t, uint8_t);
};

class PINWRIGHT_COMPLETE RTC_DS1307 : private RTC_I2C {
public:
  bool begin(TwoWire* = &Wire);
  void adjust(const DateTime&);
  uint8_t isrunning();
  DateTime now();
  Ds1307SqwPinMode readSqwPinMode();
  void writeSqwPinMode(Ds1307SqwPinMode);
  uint8_t readnvram(uint8_t);
  void readnvram(uint8_t*, uint8_t, uint8_t);
  void writenvram(uint8_t, uint8_t);
  void writenvram(uint8_t, const uint8_t*, uint8_t);
};

class PINWRIGHT_COMPLETE RTC_DS3231 : private RTC_I2C {
public:
  bool begin(TwoWire* = &Wire);
  void adjust(const DateTime&);
  bool lostPower();
  DateTime now();
  Ds3231SqwPinMode readSqwPinMode();
  void writeSqwPinMode(Ds3231SqwPinMode);
  bool setAlarm1(const DateTime&, Ds3231Alarm1Mode);
  bool setAlarm2(const DateTime&, Ds3231Alarm2Mode);
  DateTime getAlarm1();
  DateTime getAlarm2();
  Ds3231Alarm1Mode getAlarm1Mode();
  Ds3231Alarm2Mode getAlarm2Mode();
  void disableAlarm(uint8_t);
  void clearAlarm(uint8_t);
  bool alarmFired(uint8_t);
  void enable32K();
  void disable32K();
  bool isEnabled32K();
  float getTemperature();
  static uint8_t dowToDS3231(uint8_t);
};

class PINWRIGHT_COMPLETE RTC_PCF8523 : private RTC_I2C {
public:
  bool begin(TwoWire* = &Wire);
  void adjust(const DateTime&);
  bool lostPower();
  bool initialized();
  DateTime now();
  void start();
  void stop();
  uint8_t isrunning();
  Pcf8523SqwPinMode readSqwPinMode();
  void writeSqwPinMode(Pcf8523SqwPinMode);
  void enableSecondTimer();
  void disableSecondTimer();
  void enableCountdownTimer(PCF8523TimerClockFreq, uint8_t, uint8_t);
  void enableCountdownTimer(PCF8523TimerClockFreq, uint8_t);
  void disableCountdownTimer();
  void deconfigureAllTimers();
  void calibrate(Pcf8523OffsetMode, int8_t);
};

class PINWRIGHT_COMPLETE RTC_PCF8563 : private RTC_I2C {
public:
  bool begin(TwoWire* = &Wire);
  bool lostPower();
  void adjust(const DateTime&);
  DateTime now();
  void start();
  void stop();
  uint8_t isrunning();
  Pcf8563SqwPinMode readSqwPinMode();
  void writeSqwPinMode(Pcf8563SqwPinMode);
};

class PINWRIGHT_COMPLETE RTC_Millis {
public:
  void begin(const DateTime&);
  void adjust(const DateTime&);
  DateTime now();
};

class PINWRIGHT_COMPLETE RTC_Micros {
public:
  void begin(const DateTime&);
  void adjust(const DateTime&);
  void adjustDrift(int);
  DateTime now();
};

#define PCF8523_ADDRESS 0x68
#define PCF8523_CLKOUTCONTROL 0x0F
#define PCF8523_CONTROL_1 0x00
#define PCF8523_CONTROL_2 0x01
#define PCF8523_CONTROL_3 0x02
#define PCF8523_TIMER_B_FRCTL 0x12
#define PCF8523_TIMER_B_VALUE 0x13
#define PCF8523_OFFSET 0x0E
#define PCF8523_STATUSREG 0x03
#define PCF8563_ADDRESS 0x51
#define PCF8563_CLKOUTCONTROL 0x0D
#define PCF8563_CONTROL_1 0x00
#define PCF8563_CONTROL_2 0x01
#define PCF8563_VL_SECONDS 0x02
#define PCF8563_CLKOUT_MASK 0x83
#define DS1307_ADDRESS 0x68
#define DS1307_CONTROL 0x07
#define DS1307_NVRAM 0x08
#define DS3231_ADDRESS 0x68
#define DS3231_TIME 0x00
#define DS3231_ALARM1 0x07
#define DS3231_ALARM2 0x0B
#define DS3231_CONTROL 0x0E
#define DS3231_STATUSREG 0x0F
#define DS3231_TEMPERATUREREG 0x11
