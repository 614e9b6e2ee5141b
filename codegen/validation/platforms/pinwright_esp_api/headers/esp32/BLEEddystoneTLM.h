#pragma once
#include <pinwright_marks.h>
#define ENDIAN_CHANGE_U16(x) ((((x) & 0xFF00) >> 8) + (((x) & 0xFF) << 8))
#define ENDIAN_CHANGE_U32(x) __builtin_bswap32(x)
#define EDDYSTONE_TEMP_U16_TO_FLOAT(tempU16) (((int16_t)ENDIAN_CHANGE_U16(tempU16)) / 256.0f)
#define EDDYSTONE_TEMP_FLOAT_TO_U16(tempFloat) (ENDIAN_CHANGE_U16(((int)((tempFloat) * 256))))
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <BLEUUID.h>
#if PINWRIGHT_CORE >= 30000
#include <BLEAdvertisedDevice.h>
#endif
#define EDDYSTONE_TLM_FRAME_TYPE 0x20

class PINWRIGHT_COMPLETE_2 BLEEddystoneTLM {
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
  void setData(std::string);
#else
  String toString();
  void setData(String);
#endif
  void setUUID(BLEUUID);
  void setVersion(uint8_t);
  void setVolt(uint16_t);
  void setTemp(float);
  void setCount(uint32_t);
  void setTime(uint32_t);
};
