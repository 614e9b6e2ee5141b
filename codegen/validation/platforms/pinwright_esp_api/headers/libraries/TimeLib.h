// Time 1.6 (paulstoffregen/Time): a clock in software.
#pragma once
#include <Arduino.h>
#ifndef __AVR__
#include <sys/types.h>
#endif

#ifdef __AVR__
using time_t = unsigned long;
#endif

enum timeStatus_t { timeNotSet, timeNeedsSync, timeSet };
enum timeDayOfWeek_t {
  dowInvalid, dowSunday, dowMonday, dowTuesday, dowWednesday, dowThursday, dowFriday, dowSaturday
};
enum tmByteFields { tmSecond, tmMinute, tmHour, tmWday, tmDay, tmMonth, tmYear, tmNbrFields };
struct PINWRIGHT_COMPLETE tmElements_t {
  uint8_t Second;
  uint8_t Minute;
  uint8_t Hour;
  uint8_t Wday;
  uint8_t Day;
  uint8_t Month;
  uint8_t Year;
};
using TimeElements = tmElements_t;
using tmElementsPtr_t = tmElements_t*;
using getExternalTime = time_t (*)();

#define tmYearToCalendar(Y) ((Y) + 1970)
#define CalendarYrToTm(Y) ((Y) - 1970)
#define tmYearToY2k(Y) ((Y) - 30)
#define y2kYearToTm(Y) ((Y) + 30)
#define SECS_PER_MIN ((time_t)(60UL))
#define SECS_PER_HOUR ((time_t)(3600UL))
#define SECS_PER_DAY ((time_t)(SECS_PER_HOUR * 24UL))
#define DAYS_PER_WEEK ((time_t)(7UL))
#define SECS_PER_WEEK ((time_t)(SECS_PER_DAY * DAYS_PER_WEEK))
#define SECS_PER_YEAR ((time_t)(SECS_PER_DAY * 365UL))
#define SECS_YR_2000 ((time_t)(946684800UL))
#define numberOfSeconds(t) ((t) % SECS_PER_MIN)
#define numberOfMinutes(t) (((t) / SECS_PER_MIN) % SECS_PER_MIN)
#define numberOfHours(t) (((t) % SECS_PER_DAY) / SECS_PER_HOUR)
#define dayOfWeek(t) ((((t) / SECS_PER_DAY + 4) % DAYS_PER_WEEK) + 1)
#define elapsedDays(t) ((t) / SECS_PER_DAY)
#define elapsedSecsToday(t) ((t) % SECS_PER_DAY)
#define previousMidnight(t) (((t) / SECS_PER_DAY) * SECS_PER_DAY)
#define nextMidnight(t) (previousMidnight(t) + SECS_PER_DAY)
#define elapsedSecsThisWeek(t) (elapsedSecsToday(t) + ((dayOfWeek(t) - 1) * SECS_PER_DAY))
#define previousSunday(t) ((t) - elapsedSecsThisWeek(t))
#define nextSunday(t) (previousSunday(t) + SECS_PER_WEEK)

int hour();
int hour(time_t);
int hourFormat12();
int hourFormat12(time_t);
uint8_t isAM();
uint8_t isAM(time_t);
uint8_t isPM();
uint8_t isPM(time_t);
int minute();
int minute(time_t);
int second();
int second(time_t);
int day();
int day(time_t);
int weekday();
int weekday(time_t);
int month();
int month(time_t);
int year();
int year(time_t);
time_t now();
void setTime(time_t);
void setTime(int, int, int, int, int, int);
void adjustTime(long);
char* monthStr(uint8_t);
char* dayStr(uint8_t);
char* monthShortStr(uint8_t);
char* dayShortStr(uint8_t);
timeStatus_t timeStatus();
void setSyncProvider(getExternalTime);
void setSyncInterval(time_t);
void breakTime(time_t, tmElements_t&);
time_t makeTime(const tmElements_t&);
