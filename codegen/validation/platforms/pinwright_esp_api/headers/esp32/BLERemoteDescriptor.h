#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <string>
#include <esp_gattc_api.h>
#include <BLERemoteCharacteristic.h>
#include <BLEUUID.h>

class BLERemoteCharacteristic;

class PINWRIGHT_COMPLETE_2 BLERemoteDescriptor {
 public:
  uint16_t getHandle();
  BLERemoteCharacteristic* getRemoteCharacteristic();
  BLEUUID getUUID();
#if PINWRIGHT_CORE < 30000
  std::string readValue(void);
#else
  String readValue(void);
#endif
  uint8_t readUInt8(void);
  uint16_t readUInt16(void);
  uint32_t readUInt32(void);
#if PINWRIGHT_CORE < 30000
  std::string toString(void);
#else
  String toString(void);
#endif
  void writeValue(uint8_t*, size_t, bool = false);
#if PINWRIGHT_CORE < 30000
  void writeValue(std::string, bool = false);
#else
  void writeValue(String, bool = false);
#endif
  void writeValue(uint8_t, bool = false);
  void setAuth(esp_gatt_auth_req_t);
  void gattClientEventHandler(esp_gattc_cb_event_t, esp_gatt_if_t,
                              esp_ble_gattc_cb_param_t*);
};
