#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <map>
#include <BLEClient.h>
#include <BLERemoteCharacteristic.h>
#include <BLEUUID.h>

class BLEClient;

class BLERemoteCharacteristic;

class PINWRIGHT_COMPLETE_2 BLERemoteService {
 public:
  virtual ~BLERemoteService();
  BLERemoteCharacteristic* getCharacteristic(const char*);
  BLERemoteCharacteristic* getCharacteristic(BLEUUID);
  BLERemoteCharacteristic* getCharacteristic(uint16_t);
  std::map<std::string, BLERemoteCharacteristic*>* getCharacteristics();
  std::map<uint16_t, BLERemoteCharacteristic*>* getCharacteristicsByHandle();
  void getCharacteristics(std::map<uint16_t, BLERemoteCharacteristic*>**);
  BLEClient* getClient(void);
  uint16_t getHandle();
  BLEUUID getUUID(void);
#if PINWRIGHT_CORE < 30000
  std::string getValue(BLEUUID);
  void setValue(BLEUUID, std::string);
  std::string toString(void);
#else
  String getValue(BLEUUID);
  void setValue(BLEUUID, String);
  String toString(void);
#endif
};
