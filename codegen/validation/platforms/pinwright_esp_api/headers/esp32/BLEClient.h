#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gattc_api.h>
#include <string.h>
#include <map>
#include <string>
#include <BLERemoteService.h>
#include <BLEService.h>
#include <BLEAddress.h>
#include <BLEAdvertisedDevice.h>

class BLERemoteService;

class BLEClientCallbacks;

class BLEAdvertisedDevice;

class PINWRIGHT_COMPLETE_2 BLEClient {
 public:
  BLEClient();
  ~BLEClient();
  bool connect(BLEAdvertisedDevice* device);
#if PINWRIGHT_CORE < 30000
 public:
  bool connect(BLEAddress address, esp_ble_addr_type_t type = BLE_ADDR_TYPE_PUBLIC);
#else
 public:
  bool connectTimeout(BLEAdvertisedDevice* device, uint32_t timeoutMS = portMAX_DELAY);
  bool connect(BLEAddress address, esp_ble_addr_type_t type = BLE_ADDR_TYPE_PUBLIC,
               uint32_t timeoutMS = portMAX_DELAY);
#endif
 public:
  void disconnect();
  BLEAddress getPeerAddress();
  int getRssi();
  std::map<std::string, BLERemoteService*>* getServices();
  BLERemoteService* getService(const char* uuid);
  BLERemoteService* getService(BLEUUID uuid);
#if PINWRIGHT_CORE < 30000
 public:
  std::string getValue(BLEUUID serviceUUID, BLEUUID characteristicUUID);
#else
 public:
  String getValue(BLEUUID serviceUUID, BLEUUID characteristicUUID);
#endif
 public:
  void handleGAPEvent(esp_gap_ble_cb_event_t event, esp_ble_gap_cb_param_t* param);
  bool isConnected();
  void setClientCallbacks(BLEClientCallbacks* pClientCallbacks);
#if PINWRIGHT_CORE < 30000
 public:
  void setValue(BLEUUID serviceUUID, BLEUUID characteristicUUID, std::string value);
  std::string toString();
#else
 public:
  void setValue(BLEUUID serviceUUID, BLEUUID characteristicUUID, String value);
  String toString();
#endif
 public:
  uint16_t getConnId();
  esp_gatt_if_t getGattcIf();
  uint16_t getMTU();
  bool setMTU(uint16_t mtu);
  uint16_t m_appId;
};

class PINWRIGHT_COMPLETE_2 BLEClientCallbacks {
 public:
  virtual ~BLEClientCallbacks();
  virtual void onConnect(BLEClient* pClient) = 0;
  virtual void onDisconnect(BLEClient* pClient) = 0;
};
