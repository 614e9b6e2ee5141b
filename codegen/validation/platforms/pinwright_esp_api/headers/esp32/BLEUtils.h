#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gattc_api.h>
#include <esp_gatts_api.h>
#include <esp_gap_ble_api.h>
#include <string>
#include <BLEClient.h>

class PINWRIGHT_COMPLETE_2 BLEUtils {
 public:
  static const char* addressTypeToString(esp_ble_addr_type_t);
#if PINWRIGHT_CORE < 30000
  static std::string adFlagsToString(uint8_t);
#else
  static String adFlagsToString(uint8_t);
#endif
  static const char* advTypeToString(uint8_t);
  static char* buildHexData(uint8_t*, uint8_t*, uint8_t);
#if PINWRIGHT_CORE < 30000
  static std::string buildPrintData(uint8_t*, size_t);
  static std::string characteristicPropertiesToString(esp_gatt_char_prop_t);
#else
  static String buildPrintData(uint8_t*, size_t);
  static String characteristicPropertiesToString(esp_gatt_char_prop_t);
#endif
  static const char* devTypeToString(esp_bt_dev_type_t);
  static esp_gatt_id_t buildGattId(esp_bt_uuid_t, uint8_t = 0);
  static esp_gatt_srvc_id_t buildGattSrvcId(esp_gatt_id_t, bool = true);
  static void dumpGapEvent(esp_gap_ble_cb_event_t, esp_ble_gap_cb_param_t*);
  static void dumpGattClientEvent(esp_gattc_cb_event_t, esp_gatt_if_t,
                                  esp_ble_gattc_cb_param_t*);
  static void dumpGattServerEvent(esp_gatts_cb_event_t, esp_gatt_if_t,
                                  esp_ble_gatts_cb_param_t*);
  static const char* eventTypeToString(esp_ble_evt_type_t);
  static BLEClient* findByAddress(BLEAddress);
  static BLEClient* findByConnId(uint16_t);
  static const char* gapEventToString(uint32_t);
#if PINWRIGHT_CORE < 30000
  static std::string gattCharacteristicUUIDToString(uint32_t);
  static std::string gattClientEventTypeToString(esp_gattc_cb_event_t);
  static std::string gattCloseReasonToString(esp_gatt_conn_reason_t);
  static std::string gattcServiceElementToString(esp_gattc_service_elem_t*);
  static std::string gattDescriptorUUIDToString(uint32_t);
  static std::string gattServerEventTypeToString(esp_gatts_cb_event_t);
  static std::string gattServiceIdToString(esp_gatt_srvc_id_t);
  static std::string gattServiceToString(uint32_t);
  static std::string gattStatusToString(esp_gatt_status_t);
  static std::string getMember(uint32_t);
#else
  static String gattCharacteristicUUIDToString(uint32_t);
  static String gattClientEventTypeToString(esp_gattc_cb_event_t);
  static String gattCloseReasonToString(esp_gatt_conn_reason_t);
  static String gattcServiceElementToString(esp_gattc_service_elem_t*);
  static String gattDescriptorUUIDToString(uint32_t);
  static String gattServerEventTypeToString(esp_gatts_cb_event_t);
  static String gattServiceIdToString(esp_gatt_srvc_id_t);
  static String gattServiceToString(uint32_t);
  static String gattStatusToString(esp_gatt_status_t);
  static String getMember(uint32_t);
#endif
  static void registerByAddress(BLEAddress, BLEClient*);
  static void registerByConnId(uint16_t, BLEClient*);
  static const char* searchEventTypeToString(esp_gap_search_evt_t);
};
