#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#if PINWRIGHT_CORE < 30000
#include <string>
#endif
#include <functional>
#include <esp_gattc_api.h>
#include <BLERemoteService.h>
#include <BLERemoteDescriptor.h>
#include <BLEUUID.h>

class BLERemoteService;

class BLERemoteDescriptor;
typedef std::function<void(BLERemoteCharacteristic* pBLERemoteCharacteristic, uint8_t* pData,
                           size_t length, bool isNotify)>
    notify_callback;

class PINWRIGHT_COMPLETE_2 BLERemoteCharacteristic {
 public:
  ~BLERemoteCharacteristic();
  bool canBroadcast();
  bool canIndicate();
  bool canNotify();
  bool canRead();
  bool canWrite();
  bool canWriteNoResponse();
  BLERemoteDescriptor* getDescriptor(BLEUUID uuid);
  std::map<std::string, BLERemoteDescriptor*>* getDescriptors();
  BLERemoteService* getRemoteService();
  uint16_t getHandle();
  BLEUUID getUUID();
#if PINWRIGHT_CORE < 30000
 public:
  std::string readValue();
#else
 public:
  String readValue();
#endif
 public:
  uint8_t readUInt8();
  uint16_t readUInt16();
  uint32_t readUInt32();
  float readFloat();
  void registerForNotify(notify_callback _callback, bool notifications = true,
                         bool descriptorRequiresRegistration = true);
  void writeValue(uint8_t* data, size_t length, bool response = false);
#if PINWRIGHT_CORE < 30000
 public:
  void writeValue(std::string newValue, bool response = false);
#else
 public:
  void writeValue(String newValue, bool response = false);
#endif
 public:
  void writeValue(uint8_t newValue, bool response = false);
#if PINWRIGHT_CORE < 30000
 public:
  std::string toString();
#else
 public:
  String toString();
#endif
 public:
  uint8_t* readRawData();
  void setAuth(esp_gatt_auth_req_t auth);
};
