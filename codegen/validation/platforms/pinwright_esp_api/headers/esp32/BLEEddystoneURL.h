#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <BLEUUID.h>
#if PINWRIGHT_CORE >= 30000
#include <BLEAdvertisedDevice.h>
#include <esp_bt.h>
#endif
#define EDDYSTONE_URL_FRAME_TYPE 0x10
#if PINWRIGHT_CORE >= 30000
extern String EDDYSTONE_URL_PREFIX[];
extern String EDDYSTONE_URL_SUFFIX[];
#endif

class PINWRIGHT_COMPLETE_2 BLEEddystoneURL {
 public:
  BLEEddystoneURL();
#if PINWRIGHT_CORE < 30000
  std::string getData();
#else
  BLEEddystoneURL(BLEAdvertisedDevice* advertisedDevice);
  String getData();
  String getFrame();
#endif
  BLEUUID getUUID();
  int8_t getPower();
#if PINWRIGHT_CORE < 30000
  std::string getURL();
  std::string getDecodedURL();
  void setData(std::string);
#else
  String getURL();
  String getPrefix();
  String getSuffix();
  String getDecodedURL();
  void setData(String);
#endif
  void setUUID(BLEUUID);
  void setPower(int8_t);
#if PINWRIGHT_CORE < 30000
  void setURL(std::string);
#else
  void setPower(esp_power_level_t);
  void setURL(String);
  int setSmartURL(String);
#endif
};
