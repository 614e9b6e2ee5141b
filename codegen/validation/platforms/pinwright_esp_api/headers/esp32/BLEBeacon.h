#pragma once
#include <pinwright_marks.h>
#ifndef ENDIAN_CHANGE_U16
#define ENDIAN_CHANGE_U16(x) ((((x) & 0xFF00) >> 8) + (((x) & 0xFF) << 8))
#endif
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <BLEUUID.h>

class PINWRIGHT_COMPLETE_2 BLEBeacon {
 public:
  BLEBeacon();
#if PINWRIGHT_CORE < 30000
  std::string getData();
#else
  String getData();
#endif
  uint16_t getMajor();
  uint16_t getMinor();
  uint16_t getManufacturerId();
  BLEUUID getProximityUUID();
  int8_t getSignalPower();
#if PINWRIGHT_CORE < 30000
  void setData(std::string);
#else
  void setData(String);
#endif
  void setMajor(uint16_t);
  void setMinor(uint16_t);
  void setManufacturerId(uint16_t);
  void setProximityUUID(BLEUUID);
  void setSignalPower(int8_t);
};
