#pragma once
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
  void handleGATTServerEvent(esp_gatts_cb_event_t event, esp_gatt_if_t gatts_if,
                             esp_ble_gatts_cb_param_t* param);
  void setAccessPermissions(esp_gatt_perm_t perm);
  void setCallbacks(BLEDescriptorCallbacks* pCallbacks);
  void setValue(uint8_t* data, size_t size);
#if PINWRIGHT_CORE < 30000
 public:
  void setValue(std::string value);
  std::string toString();
#else
 public:
  void setValue(String value);
  String toString();
#endif
};

class PINWRIGHT_COMPLETE_2 BLEDescriptorCallbacks {
 public:
  virtual ~BLEDescriptorCallbacks();
  virtual void onRead(BLEDescriptor* pDescriptor);
  virtual void onWrite(BLEDescriptor* pDescriptor);
};
