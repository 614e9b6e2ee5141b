#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gatts_api.h>
#include <string>
#include <string.h>
#include <BLEUUID.h>
#include <BLEAdvertising.h>
#include <BLECharacteristic.h>
#include <BLEService.h>
#include <BLESecurity.h>
#include <BLEAddress.h>

class BLEServerCallbacks;

typedef struct {
  void* peer_device;
  bool connected;
  uint16_t mtu;
} conn_status_t;

class PINWRIGHT_COMPLETE_2 BLEServiceMap {
 public:
  BLEService* getByHandle(uint16_t);
  BLEService* getByUUID(const char*);
  BLEService* getByUUID(BLEUUID, uint8_t = 0);
  void handleGATTServerEvent(esp_gatts_cb_event_t, esp_gatt_if_t,
                             esp_ble_gatts_cb_param_t*);
  void setByHandle(uint16_t, BLEService*);
  void setByUUID(const char*, BLEService*);
  void setByUUID(BLEUUID, BLEService*);
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
  BLEService* getFirst();
  BLEService* getNext();
  void removeService(BLEService*);
  int getRegisteredServiceCount();
};

class PINWRIGHT_COMPLETE_2 BLEServer {
 public:
  uint32_t getConnectedCount();
  BLEService* createService(const char*);
  BLEService* createService(BLEUUID, uint32_t = 15, uint8_t = 0);
  BLEAdvertising* getAdvertising();
  void setCallbacks(BLEServerCallbacks*);
  void startAdvertising();
  void removeService(BLEService*);
  BLEService* getServiceByUUID(const char*);
  BLEService* getServiceByUUID(BLEUUID);
  bool connect(BLEAddress);
  void disconnect(uint16_t);
  uint16_t m_appId;
  void updateConnParams(esp_bd_addr_t, uint16_t, uint16_t,
                        uint16_t, uint16_t);
  std::map<uint16_t, conn_status_t> getPeerDevices(bool);
  void addPeerDevice(void*, bool, uint16_t);
  bool removePeerDevice(uint16_t, bool);
  BLEServer* getServerByConnId(uint16_t);
  void updatePeerMTU(uint16_t, uint16_t);
  uint16_t getPeerMTU(uint16_t);
  uint16_t getConnId();
};

class PINWRIGHT_COMPLETE_2 BLEServerCallbacks {
 public:
  virtual ~BLEServerCallbacks();
  virtual void onConnect(BLEServer*);
  virtual void onConnect(BLEServer*, esp_ble_gatts_cb_param_t*);
  virtual void onDisconnect(BLEServer*);
  virtual void onDisconnect(BLEServer*, esp_ble_gatts_cb_param_t*);
  virtual void onMtuChanged(BLEServer*, esp_ble_gatts_cb_param_t*);
};
