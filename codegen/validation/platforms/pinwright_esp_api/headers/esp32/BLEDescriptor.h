#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <string>
#include <BLEUUID.h>
#include <BLECharacteristic.h>
#include <esp_gatts_api.h>

class BLEService;

class BLECharacteristic;

class BLEDescriptorCallbacks;

class PINWRIGHT_COMPLETE_2 BLEDescriptor {
 public:
  BLEDescriptor(const char* uuid, uint16_t max_len = 100);
  BLEDescriptor(BLEUUID uuid, uint16_t max_len = 100);
  virtual ~BLEDescriptor();
  uint16_t getHandle();
  size_t getLength();
  BLEUUID getUUID();
  uint8_t* getValue();
  void handleGATTServerEvent(esp_gatts_cb_event_t, esp_gatt_if_t,
                             esp_ble_gatts_cb_param_t*);
  void setAccessPermissions(esp_gatt_perm_t);
  void setCallbacks(BLEDescriptorCallbacks*);
  void setValue(uint8_t*, size_t);
#if PINWRIGHT_CORE < 30000
  void setValue(std::string);
  std::string toString();
#else
  void setValue(String);
  String toString();
#endif
};

class PINWRIGHT_COMPLETE_2 BLEDescriptorCallbacks {
 public:
  virtual ~BLEDescriptorCallbacks();
  virtual void onRead(BLEDescriptor*);
  virtual void onWrite(BLEDescriptor*);
};
