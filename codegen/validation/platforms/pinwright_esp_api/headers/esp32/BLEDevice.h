#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>
#include <esp_gattc_api.h>
#include <map>
#include <string>
#include <esp_bt.h>
#include <BLEServer.h>
#include <BLEClient.h>
#include <BLEUtils.h>
#include <BLEScan.h>
#include <BLEAddress.h>

typedef void (*gap_event_handler)(esp_gap_ble_cb_event_t event, esp_ble_gap_cb_param_t* param);
typedef void (*gattc_event_handler)(esp_gattc_cb_event_t event, esp_gatt_if_t gattc_if,
                                    esp_ble_gattc_cb_param_t* param);
typedef void (*gatts_event_handler)(esp_gatts_cb_event_t event, esp_gatt_if_t gattc_if,
                                    esp_ble_gatts_cb_param_t* param);

class PINWRIGHT_COMPLETE_2 BLEDevice {
 public:
  static BLEClient* createClient();
  static BLEServer* createServer();
  static BLEAddress getAddress();
  static BLEScan* getScan();
#if PINWRIGHT_CORE < 30000
 public:
  static std::string getValue(BLEAddress bdAddress, BLEUUID serviceUUID,
                              BLEUUID characteristicUUID);
  static void init(std::string deviceName);
#else
 public:
  static String getValue(BLEAddress bdAddress, BLEUUID serviceUUID, BLEUUID characteristicUUID);
  static void init(String deviceName);
#endif
 public:
  static void setPower(esp_power_level_t powerLevel,
                       esp_ble_power_type_t powerType = ESP_BLE_PWR_TYPE_DEFAULT);
#if PINWRIGHT_CORE < 30000
 public:
  static void setValue(BLEAddress bdAddress, BLEUUID serviceUUID, BLEUUID characteristicUUID,
                       std::string value);
  static std::string toString();
#else
 public:
  static void setValue(BLEAddress bdAddress, BLEUUID serviceUUID, BLEUUID characteristicUUID,
                       String value);
  static String toString();
#endif
 public:
  static void whiteListAdd(BLEAddress address);
  static void whiteListRemove(BLEAddress address);
  static void setEncryptionLevel(esp_ble_sec_act_t level);
  static void setSecurityCallbacks(BLESecurityCallbacks* pCallbacks);
  static esp_err_t setMTU(uint16_t mtu);
  static uint16_t getMTU();
  static bool getInitialized();
  static BLEAdvertising* getAdvertising();
  static void startAdvertising();
  static void stopAdvertising();
  static uint16_t m_appId;
  static std::map<uint16_t, conn_status_t> getPeerDevices(bool client);
  static void addPeerDevice(void* peer, bool is_client, uint16_t conn_id);
  static void updatePeerDevice(void* peer, bool _client, uint16_t conn_id);
  static void removePeerDevice(uint16_t conn_id, bool client);
  static BLEClient* getClientByGattIf(uint16_t conn_id);
  static void setCustomGapHandler(gap_event_handler handler);
  static void setCustomGattcHandler(gattc_event_handler handler);
  static void setCustomGattsHandler(gatts_event_handler handler);
  static void deinit(bool release_memory = false);
  static uint16_t m_localMTU;
  static esp_ble_sec_act_t m_securityLevel;
  static gap_event_handler m_customGapHandler;
  static gattc_event_handler m_customGattcHandler;
  static gatts_event_handler m_customGattsHandler;
};
