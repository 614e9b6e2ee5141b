// NTPClient 3.2 (arduino-libraries/NTPClient): the time from an NTP server.
#pragma once
#include <Arduino.h>
#include <Udp.h>

#define SEVENZYYEARS 2208988800UL
#define NTP_PACKET_SIZE 48
#define NTP_DEFAULT_LOCAL_PORT 1337

class PINWRIGHT_COMPLETE NTPClient {
public:
  NTPClient(UDP&);
  NTPClient(UDP&, long);
  NTPClient(UDP&, const char*);
  NTPClient(UDP&, const char*, long);
  NTPClient(UDP&, const char*, long, unsigned long);
  NTPClient(UDP&, IPAddress);
  NTPClient(UDP&, IPAddress, long);
  NTPClient(UDP&, IPAddress, long, unsigned long);
  void setPoolServerName(const char*);
  void setRandomPort(unsigned int = 49152, unsigned int = 65535);
  void begin();
  void begin(unsigned int);
  bool update();
  bool forceUpdate();
  bool isTimeSet() const;
  int getDay() const;
  int getHours() const;
  int getMinutes() const;
  int getSeconds() const;
  void setTimeOffset(int);
  void setUpdateInterval(unsigned long);
  String getFormattedTime() const;
  unsigned long getEpochTime() const;
  void end();
};
