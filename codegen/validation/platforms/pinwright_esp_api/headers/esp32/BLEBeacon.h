#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <BLEUUID.h>

class PINWRIGHT_COMPLETE BLEBeacon {
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
  void setData(std::string data);
#else
  void setData(String data);
#endif
  void setMajor(uint16_t major);
  void setMinor(uint16_t minor);
  void setManufacturerId(uint16_t manufacturerId);
  void setProximityUUID(BLEUUID uuid);
  void setSignalPower(int8_t signalPower);
};
