#pragma once
#include <freertos/FreeRTOS.h>
#include <pinwright_marks.h>
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
  bool connect(BLEAdvertisedDevice*);
#if PINWRIGHT_CORE < 30000
  bool connect(BLEAddress, esp_ble_addr_type_t = BLE_ADDR_TYPE_PUBLIC);
#else
  bool connectTimeout(BLEAdvertisedDevice*, uint32_t = portMAX_DELAY);
  bool connect(BLEAddress, esp_ble_addr_type_t = BLE_ADDR_TYPE_PUBLIC,
               uint32_t = portMAX_DELAY);
#endif
  void disconnect();
  BLEAddress getPeerAddress();
  int getRssi();
  std::map<std::string, BLERemoteService*>* getServices();
  BLERemoteService* getService(const char*);
  BLERemoteService* getService(BLEUUID);
#if PINWRIGHT_CORE < 30000
  std::string getValue(BLEUUID, BLEUUID);
#else
  String getValue(BLEUUID, BLEUUID);
#endif
  void handleGAPEvent(esp_gap_ble_cb_event_t, esp_ble_gap_cb_param_t*);
  bool isConnected();
  void setClientCallbacks(BLEClientCallbacks*);
#if PINWRIGHT_CORE < 30000
  void setValue(BLEUUID, BLEUUID, std::string);
  std::string toString();
#else
  void setValue(BLEUUID, BLEUUID, String);
  String toString();
#endif
  uint16_t getConnId();
  esp_gatt_if_t getGattcIf();
  uint16_t getMTU();
  bool setMTU(uint16_t);
  uint16_t m_appId;
};

class PINWRIGHT_COMPLETE_2 BLEClientCallbacks {
 public:
  virtual ~BLEClientCallbacks();
  virtual void onConnect(BLEClient*) = 0;
  virtual void onDisconnect(BLEClient*) = 0;
};
