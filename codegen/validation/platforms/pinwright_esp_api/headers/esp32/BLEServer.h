#pragma once
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
  BLEService* getByHandle(uint16_t handle);
  BLEService* getByUUID(const char* uuid);
  BLEService* getByUUID(BLEUUID uuid, uint8_t inst_id = 0);
  void handleGATTServerEvent(esp_gatts_cb_event_t event, esp_gatt_if_t gatts_if,
                             esp_ble_gatts_cb_param_t* param);
  void setByHandle(uint16_t handle, BLEService* service);
  void setByUUID(const char* uuid, BLEService* service);
  void setByUUID(BLEUUID uuid, BLEService* service);
#if PINWRIGHT_CORE < 30000
 public:
  std::string toString();
#else
 public:
  String toString();
#endif
 public:
  BLEService* getFirst();
  BLEService* getNext();
  void removeService(BLEService* service);
  int getRegisteredServiceCount();
};

class PINWRIGHT_COMPLETE_2 BLEServer {
 public:
  uint32_t getConnectedCount();
  BLEService* createService(const char* uuid);
  BLEService* createService(BLEUUID uuid, uint32_t numHandles = 15, uint8_t inst_id = 0);
  BLEAdvertising* getAdvertising();
  void setCallbacks(BLEServerCallbacks* pCallbacks);
  void startAdvertising();
  void removeService(BLEService* service);
  BLEService* getServiceByUUID(const char* uuid);
  BLEService* getServiceByUUID(BLEUUID uuid);
  bool connect(BLEAddress address);
  void disconnect(uint16_t connId);
  uint16_t m_appId;
  void updateConnParams(esp_bd_addr_t remote_bda, uint16_t minInterval, uint16_t maxInterval,
                        uint16_t latency, uint16_t timeout);
  std::map<uint16_t, conn_status_t> getPeerDevices(bool client);
  void addPeerDevice(void* peer, bool is_client, uint16_t conn_id);
  bool removePeerDevice(uint16_t conn_id, bool client);
  BLEServer* getServerByConnId(uint16_t conn_id);
  void updatePeerMTU(uint16_t connId, uint16_t mtu);
  uint16_t getPeerMTU(uint16_t conn_id);
  uint16_t getConnId();
};

class PINWRIGHT_COMPLETE_2 BLEServerCallbacks {
 public:
  virtual ~BLEServerCallbacks();
  virtual void onConnect(BLEServer* pServer);
  virtual void onConnect(BLEServer* pServer, esp_ble_gatts_cb_param_t* param);
  virtual void onDisconnect(BLEServer* pServer);
  virtual void onDisconnect(BLEServer* pServer, esp_ble_gatts_cb_param_t* param);
  virtual void onMtuChanged(BLEServer* pServer, esp_ble_gatts_cb_param_t* param);
};
