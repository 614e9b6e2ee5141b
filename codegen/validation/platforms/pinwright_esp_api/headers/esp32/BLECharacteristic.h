#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <string>
#include <map>
#include <BLEUUID.h>
#include <esp_gatts_api.h>
#include <esp_gap_ble_api.h>
#include <BLEDescriptor.h>
#include <BLEValue.h>

class BLEService;

class BLEDescriptor;

class BLECharacteristicCallbacks;

class PINWRIGHT_COMPLETE_2 BLEDescriptorMap {
 public:
  void setByUUID(const char* uuid, BLEDescriptor* pDescriptor);
  void setByUUID(BLEUUID uuid, BLEDescriptor* pDescriptor);
  void setByHandle(uint16_t handle, BLEDescriptor* pDescriptor);
  BLEDescriptor* getByUUID(const char* uuid);
  BLEDescriptor* getByUUID(BLEUUID uuid);
  BLEDescriptor* getByHandle(uint16_t handle);
#if PINWRIGHT_CORE < 30000
 public:
  std::string toString();
#else
 public:
  String toString();
#endif
 public:
  void handleGATTServerEvent(esp_gatts_cb_event_t event, esp_gatt_if_t gatts_if,
                             esp_ble_gatts_cb_param_t* param);
  BLEDescriptor* getFirst();
  BLEDescriptor* getNext();
};

class PINWRIGHT_COMPLETE_2 BLECharacteristic {
 public:
  BLECharacteristic(const char* uuid, uint32_t properties = 0);
  BLECharacteristic(BLEUUID uuid, uint32_t properties = 0);
  virtual ~BLECharacteristic();
  void addDescriptor(BLEDescriptor* pDescriptor);
  BLEDescriptor* getDescriptorByUUID(const char* descriptorUUID);
  BLEDescriptor* getDescriptorByUUID(BLEUUID descriptorUUID);
  BLEUUID getUUID();
#if PINWRIGHT_CORE < 30000
 public:
  std::string getValue();
#else
 public:
  String getValue();
#endif
 public:
  uint8_t* getData();
  size_t getLength();
  void indicate();
  void notify(bool is_notification = true);
  void setBroadcastProperty(bool value);
  void setCallbacks(BLECharacteristicCallbacks* pCallbacks);
  void setIndicateProperty(bool value);
  void setNotifyProperty(bool value);
  void setReadProperty(bool value);
  void setValue(uint8_t* data, size_t size);
#if PINWRIGHT_CORE < 30000
 public:
  void setValue(std::string value);
#else
 public:
  void setValue(String value);
#endif
 public:
  void setValue(uint16_t& data16);
  void setValue(uint32_t& data32);
  void setValue(int& data32);
  void setValue(float& data32);
  void setValue(double& data64);
  void setWriteProperty(bool value);
  void setWriteNoResponseProperty(bool value);
#if PINWRIGHT_CORE < 30000
 public:
  std::string toString();
#else
 public:
  String toString();
#endif
 public:
  uint16_t getHandle();
  void setAccessPermissions(esp_gatt_perm_t perm);
  static const uint32_t PROPERTY_READ = 1 << 0;
  static const uint32_t PROPERTY_WRITE = 1 << 1;
  static const uint32_t PROPERTY_NOTIFY = 1 << 2;
  static const uint32_t PROPERTY_BROADCAST = 1 << 3;
  static const uint32_t PROPERTY_INDICATE = 1 << 4;
  static const uint32_t PROPERTY_WRITE_NR = 1 << 5;
  static const uint32_t indicationTimeout = 1000;
};

class PINWRIGHT_COMPLETE_2 BLECharacteristicCallbacks {
 public:
  typedef enum {
    SUCCESS_INDICATE,
    SUCCESS_NOTIFY,
    ERROR_INDICATE_DISABLED,
    ERROR_NOTIFY_DISABLED,
    ERROR_GATT,
    ERROR_NO_CLIENT,
    ERROR_INDICATE_TIMEOUT,
    ERROR_INDICATE_FAILURE
  } Status;
  virtual ~BLECharacteristicCallbacks();
  virtual void onRead(BLECharacteristic* pCharacteristic, esp_ble_gatts_cb_param_t* param);
  virtual void onRead(BLECharacteristic* pCharacteristic);
  virtual void onWrite(BLECharacteristic* pCharacteristic, esp_ble_gatts_cb_param_t* param);
  virtual void onWrite(BLECharacteristic* pCharacteristic);
  virtual void onNotify(BLECharacteristic* pCharacteristic);
  virtual void onStatus(BLECharacteristic* pCharacteristic, Status s, uint32_t code);
};
