#pragma once
#include <pinwright_marks.h>
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
typedef std::function<void(BLERemoteCharacteristic*, uint8_t*,
                           size_t, bool)>
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
  BLERemoteDescriptor* getDescriptor(BLEUUID);
  std::map<std::string, BLERemoteDescriptor*>* getDescriptors();
  BLERemoteService* getRemoteService();
  uint16_t getHandle();
  BLEUUID getUUID();
#if PINWRIGHT_CORE < 30000
  std::string readValue();
#else
  String readValue();
#endif
  uint8_t readUInt8();
  uint16_t readUInt16();
  uint32_t readUInt32();
  float readFloat();
  void registerForNotify(notify_callback, bool = true,
                         bool = true);
  void writeValue(uint8_t*, size_t, bool = false);
#if PINWRIGHT_CORE < 30000
  void writeValue(std::string, bool = false);
#else
  void writeValue(String, bool = false);
#endif
  void writeValue(uint8_t, bool = false);
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
  uint8_t* readRawData();
  void setAuth(esp_gatt_auth_req_t);
};
