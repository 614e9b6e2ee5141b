#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gatts_api.h>
#include <BLECharacteristic.h>
#include <BLEServer.h>
#include <BLEUUID.h>

class BLEServer;

class PINWRIGHT_COMPLETE_2 BLECharacteristicMap {
 public:
  void setByUUID(BLECharacteristic*, const char*);
  void setByUUID(BLECharacteristic*, BLEUUID);
  void setByHandle(uint16_t, BLECharacteristic*);
  BLECharacteristic* getByUUID(const char*);
  BLECharacteristic* getByUUID(BLEUUID);
  BLECharacteristic* getByHandle(uint16_t);
  BLECharacteristic* getFirst();
  BLECharacteristic* getNext();
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
  void handleGATTServerEvent(esp_gatts_cb_event_t, esp_gatt_if_t,
                             esp_ble_gatts_cb_param_t*);
};

class PINWRIGHT_COMPLETE_2 BLEService {
 public:
  void addCharacteristic(BLECharacteristic*);
  BLECharacteristic* createCharacteristic(const char*, uint32_t);
  BLECharacteristic* createCharacteristic(BLEUUID, uint32_t);
  void dump();
  void executeCreate(BLEServer*);
  void executeDelete();
  BLECharacteristic* getCharacteristic(const char*);
  BLECharacteristic* getCharacteristic(BLEUUID);
  BLEUUID getUUID();
  BLEServer* getServer();
  void start();
  void stop();
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
  uint16_t getHandle();
  uint8_t m_instId;
};
