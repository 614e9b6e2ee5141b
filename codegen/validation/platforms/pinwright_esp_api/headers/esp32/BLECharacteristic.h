#pragma once
#include <pinwright_marks.h>
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
  void setByUUID(const char*, BLEDescriptor*);
  void setByUUID(BLEUUID, BLEDescriptor*);
  void setByHandle(uint16_t, BLEDescriptor*);
  BLEDescriptor* getByUUID(const char*);
  BLEDescriptor* getByUUID(BLEUUID);
  BLEDescriptor* getByHandle(uint16_t);
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
  void handleGATTServerEvent(esp_gatts_cb_event_t, esp_gatt_if_t,
                             esp_ble_gatts_cb_param_t*);
  BLEDescriptor* getFirst();
  BLEDescriptor* getNext();
};

class PINWRIGHT_COMPLETE_2 BLECharacteristic {
 public:
  BLECharacteristic(const char* uuid, uint32_t properties = 0);
  BLECharacteristic(BLEUUID uuid, uint32_t properties = 0);
  virtual ~BLECharacteristic();
  void addDescriptor(BLEDescriptor*);
  BLEDescriptor* getDescriptorByUUID(const char*);
  BLEDescriptor* getDescriptorByUUID(BLEUUID);
  BLEUUID getUUID();
#if PINWRIGHT_CORE < 30000
  std::string getValue();
#else
  String getValue();
#endif
  uint8_t* getData();
  size_t getLength();
  void indicate();
  void notify(bool = true);
  void setBroadcastProperty(bool);
  void setCallbacks(BLECharacteristicCallbacks*);
  void setIndicateProperty(bool);
  void setNotifyProperty(bool);
  void setReadProperty(bool);
  void setValue(uint8_t*, size_t);
#if PINWRIGHT_CORE < 30000
  void setValue(std::string);
#else
  void setValue(String);
#endif
  void setValue(uint16_t&);
  void setValue(uint32_t&);
  void setValue(int&);
  void setValue(float&);
  void setValue(double&);
  void setWriteProperty(bool);
  void setWriteNoResponseProperty(bool);
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
  uint16_t getHandle();
  void setAccessPermissions(esp_gatt_perm_t);
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
  virtual void onRead(BLECharacteristic*, esp_ble_gatts_cb_param_t*);
  virtual void onRead(BLECharacteristic*);
  virtual void onWrite(BLECharacteristic*, esp_ble_gatts_cb_param_t*);
  virtual void onWrite(BLECharacteristic*);
  virtual void onNotify(BLECharacteristic*);
  virtual void onStatus(BLECharacteristic*, Status, uint32_t);
};
