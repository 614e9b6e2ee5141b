// TinyGPSPlus 1.0 to 1.1 (mikalhart/TinyGPSPlus): NMEA sentences.
#pragma once
#include <Arduino.h>

#define _GPS_VERSION "1.1.0"
#define _GPS_MPH_PER_KNOT 1.15077945
#define _GPS_MPS_PER_KNOT 0.51444444
#define _GPS_KMPH_PER_KNOT 1.852
#define _GPS_MILES_PER_METER 0.00062137112
#define _GPS_KM_PER_METER 0.001
#define _GPS_FEET_PER_METER 3.2808399
#define _GPS_MAX_FIELD_SIZE 15
#define _GPS_EARTH_MEAN_RADIUS 6371009

struct PINWRIGHT_COMPLETE RawDegrees {
  uint16_t deg;
  uint32_t billionths;
  bool negative;
  RawDegrees();
};

struct PINWRIGHT_COMPLETE TinyGPSLocation {
  enum Quality { Invalid = 48, GPS, DGPS, PPS, RTK, FloatRTK, Estimated, Manual, Simulated };
  enum Mode { N = 78, A = 65, D = 68, E };
  bool isValid() const;
  bool isUpdated() const;
  uint32_t age() const;
  const RawDegrees& rawLat();
  const RawDegrees& rawLng();
  double lat();
  double lng();
  Quality FixQuality();
  Mode FixMode();
  TinyGPSLocation();
};

struct PINWRIGHT_COMPLETE TinyGPSDate {
  bool isValid() const;
  bool isUpdated() const;
  uint32_t age() const;
  uint32_t value();
  uint16_t year();
  uint8_t month();
  uint8_t day();
  TinyGPSDate();
};

struct PINWRIGHT_COMPLETE TinyGPSTime {
  bool isValid() const;
  bool isUpdated() const;
  uint32_t age() const;
  uint32_t value();
  uint8_t hour();
  uint8_t minute();
  uint8_t second();
  uint8_t centisecond();
  TinyGPSTime();
};

struct PINWRIGHT_COMPLETE TinyGPSDecimal {
  bool isValid() const;
  bool isUpdated() const;
  uint32_t age() const;
  int32_t value();
  TinyGPSDecimal();
};

struct PINWRIGHT_COMPLETE TinyGPSInteger {
  bool isValid() const;
  bool isUpdated() const;
  uint32_t age() const;
  uint32_t value();
  TinyGPSInteger();
};

struct PINWRIGHT_COMPLETE TinyGPSSpeed : public TinyGPSDecimal {
  double knots();
  double mph();
  double mps();
  double kmph();
};

struct PINWRIGHT_COMPLETE TinyGPSCourse : public TinyGPSDecimal {
  double deg();
};

struct PINWRIGHT_COMPLETE TinyGPSAltitude : public TinyGPSDecimal {
  double meters();
  double miles();
  double kilometers();
  double feet();
};

struct PINWRIGHT_COMPLETE TinyGPSHDOP : public TinyGPSDecimal {
  double hdop();
};

class TinyGPSPlus;

class PINWRIGHT_COMPLETE TinyGPSCustom {
public:
  TinyGPSCustom();
  TinyGPSCustom(TinyGPSPlus&, const char*, int);
  void begin(TinyGPSPlus&, const char*, int);
  bool isUpdated() const;
  bool isValid() const;
  uint32_t age() const;
  const char* value();
};

class PINWRIGHT_COMPLETE TinyGPSPlus {
public:
  TinyGPSPlus();
  bool encode(char);
  TinyGPSPlus& operator<<(char);
  TinyGPSLocation location;
  TinyGPSDate date;
  TinyGPSTime time;
  TinyGPSSpeed speed;
  TinyGPSCourse course;
  TinyGPSAltitude altitude;
  TinyGPSInteger satellites;
  TinyGPSHDOP hdop;
  static const char* libraryVersion();
  static double distanceBetween(double, double, double, double);
  static double courseTo(double, double, double, double);
  static const char* cardinal(double);
  static int32_t parseDecimal(const char*);
  static void parseDegrees(const char*, RawDegrees&);
  uint32_t charsProcessed() const;
  uint32_t sentencesWithFix() const;
  uint32_t failedChecksum() const;
  uint32_t passedChecksum() const;
};
