#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <BLEUUID.h>
#if PINWRIGHT_CORE >= 30000
#include <BLEAdvertisedDevice.h>
#endif
#define EDDYSTONE_TLM_FRAME_TYPE 0x20

class PINWRIGHT_COMPLETE BLEEddystoneTLM {
 public:
  BLEEddystoneTLM();
#if PINWRIGHT_CORE < 30000
  std::string getData();
#else
  BLEEddystoneTLM(BLEAdvertisedDevice* advertisedDevice);
  String getData();
#endif
  BLEUUID getUUID();
  uint8_t getVersion();
  uint16_t getVolt();
  float getTemp();
  uint16_t getRawTemp();
  uint32_t getCount();
  uint32_t getTime();
#if PINWRIGHT_CORE < 30000
  std::string toString();
  void setData(std::string data);
#else
  String toString();
  void setData(String data);
#endif
  void setUUID(BLEUUID l_uuid);
  void setVersion(uint8_t version);
  void setVolt(uint16_t volt);
  void setTemp(float temp);
  void setCount(uint32_t advCount);
  void setTime(uint32_t tmil);
};
