#pragma once
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
  void setByUUID(BLECharacteristic* pCharacteristic, const char* uuid);
  void setByUUID(BLECharacteristic* pCharacteristic, BLEUUID uuid);
  void setByHandle(uint16_t handle, BLECharacteristic* pCharacteristic);
  BLECharacteristic* getByUUID(const char* uuid);
  BLECharacteristic* getByUUID(BLEUUID uuid);
  BLECharacteristic* getByHandle(uint16_t handle);
  BLECharacteristic* getFirst();
  BLECharacteristic* getNext();
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
};

class PINWRIGHT_COMPLETE_2 BLEService {
 public:
  void addCharacteristic(BLECharacteristic* pCharacteristic);
  BLECharacteristic* createCharacteristic(const char* uuid, uint32_t properties);
  BLECharacteristic* createCharacteristic(BLEUUID uuid, uint32_t properties);
  void dump();
  void executeCreate(BLEServer* pServer);
  void executeDelete();
  BLECharacteristic* getCharacteristic(const char* uuid);
  BLECharacteristic* getCharacteristic(BLEUUID uuid);
  BLEUUID getUUID();
  BLEServer* getServer();
  void start();
  void stop();
#if PINWRIGHT_CORE < 30000
 public:
  std::string toString();
#else
 public:
  String toString();
#endif
 public:
  uint16_t getHandle();
  uint8_t m_instId;
};
