// Timezone 1.2 (jchristensen/timezone): local times and daylight saving.
#pragma once
#include <Arduino.h>
#include <TimeLib.h>

enum week_t { Last, First, Second, Third, Fourth };
enum dow_t { Sun = 1, Mon, Tue, Wed, Thu, Fri, Sat };
enum month_t { Jan = 1, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec };

struct PINWRIGHT_COMPLETE TimeChangeRule {
  char abbrev[6];
  int8_t week;
  int8_t dow;
  int8_t month;
  int8_t hour;
  int offset;
};

class PINWRIGHT_COMPLETE Timezone {
public:
  Timezone(TimeChangeRule, TimeChangeRule);
  Timezone(TimeChangeRule);
  Timezone(int);
  time_t toLocal(time_t);
  time_t toLocal(time_t, TimeChangeRule**);
  time_t toUTC(time_t);
  bool utcIsDST(time_t);
  bool locIsDST(time_t);
  void setRules(TimeChangeRule, TimeChangeRule);
  void readRules(int);
  void writeRules(int);
};
