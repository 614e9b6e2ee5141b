#pragma once
#include <pinwright_marks.h>
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

typedef void (*gap_event_handler)(esp_gap_ble_cb_event_t, esp_ble_gap_cb_param_t*);
typedef void (*gattc_event_handler)(esp_gattc_cb_event_t, esp_gatt_if_t,
                                    esp_ble_gattc_cb_param_t*);
typedef void (*gatts_event_handler)(esp_gatts_cb_event_t, esp_gatt_if_t,
                                    esp_ble_gatts_cb_param_t*);

class PINWRIGHT_COMPLETE_2 BLEDevice {
 public:
  static BLEClient* createClient();
  static BLEServer* createServer();
  static BLEAddress getAddress();
  static BLEScan* getScan();
#if PINWRIGHT_CORE < 30000
  static std::string getValue(BLEAddress, BLEUUID,
                              BLEUUID);
  static void init(std::string);
#else
  static String getValue(BLEAddress, BLEUUID, BLEUUID);
  static void init(String);
#endif
  static void setPower(esp_power_level_t,
                       esp_ble_power_type_t = ESP_BLE_PWR_TYPE_DEFAULT);
#if PINWRIGHT_CORE < 30000
  static void setValue(BLEAddress, BLEUUID, BLEUUID,
                       std::string);
  static std::string toString();
#else
  static void setValue(BLEAddress, BLEUUID, BLEUUID,
                       String);
  static String toString();
#endif
  static void whiteListAdd(BLEAddress);
  static void whiteListRemove(BLEAddress);
  static void setEncryptionLevel(esp_ble_sec_act_t);
  static void setSecurityCallbacks(BLESecurityCallbacks*);
  static esp_err_t setMTU(uint16_t);
  static uint16_t getMTU();
  static bool getInitialized();
  static BLEAdvertising* getAdvertising();
  static void startAdvertising();
  static void stopAdvertising();
  static uint16_t m_appId;
  static std::map<uint16_t, conn_status_t> getPeerDevices(bool);
  static void addPeerDevice(void*, bool, uint16_t);
  static void updatePeerDevice(void*, bool, uint16_t);
  static void removePeerDevice(uint16_t, bool);
  static BLEClient* getClientByGattIf(uint16_t);
  static void setCustomGapHandler(gap_event_handler);
  static void setCustomGattcHandler(gattc_event_handler);
  static void setCustomGattsHandler(gatts_event_handler);
  static void deinit(bool = false);
  static uint16_t m_localMTU;
  static esp_ble_sec_act_t m_securityLevel;
  static gap_event_handler m_customGapHandler;
  static gattc_event_handler m_customGattcHandler;
  static gatts_event_handler m_customGattsHandler;
};
