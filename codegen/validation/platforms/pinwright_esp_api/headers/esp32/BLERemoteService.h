#pragma once
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
  BLERemoteCharacteristic* getCharacteristic(const char* uuid);
  BLERemoteCharacteristic* getCharacteristic(BLEUUID uuid);
  BLERemoteCharacteristic* getCharacteristic(uint16_t uuid);
  std::map<std::string, BLERemoteCharacteristic*>* getCharacteristics();
  std::map<uint16_t, BLERemoteCharacteristic*>* getCharacteristicsByHandle();
  void getCharacteristics(std::map<uint16_t, BLERemoteCharacteristic*>** pCharacteristicMap);
  BLEClient* getClient(void);
  uint16_t getHandle();
  BLEUUID getUUID(void);
#if PINWRIGHT_CORE < 30000
 public:
  std::string getValue(BLEUUID characteristicUuid);
  void setValue(BLEUUID characteristicUuid, std::string value);
  std::string toString(void);
#else
 public:
  String getValue(BLEUUID characteristicUuid);
  void setValue(BLEUUID characteristicUuid, String value);
  String toString(void);
#endif
};
