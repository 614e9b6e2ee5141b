#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gattc_api.h>
#include <map>
#if PINWRIGHT_CORE < 30000
#include <vector>
#endif
#include <BLEAddress.h>
#include <BLEScan.h>
#include <BLEUUID.h>
#if PINWRIGHT_CORE >= 30000
typedef enum {
  BLE_UNKNOWN_FRAME,
  BLE_EDDYSTONE_UUID_FRAME,
  BLE_EDDYSTONE_URL_FRAME,
  BLE_EDDYSTONE_TLM_FRAME,
  BLE_FRAME_MAX
} ble_frame_type_t;
#endif

class BLEScan;

class PINWRIGHT_COMPLETE_2 BLEAdvertisedDevice {
 public:
  BLEAdvertisedDevice();
  BLEAddress getAddress();
  uint16_t getAppearance();
#if PINWRIGHT_CORE < 30000
  std::string getManufacturerData();
  std::string getName();
#else
  String getManufacturerData();
  String getName();
#endif
  int getRSSI();
  BLEScan* getScan();
#if PINWRIGHT_CORE < 30000
  std::string getServiceData();
  std::string getServiceData(int);
#else
  String getServiceData();
  String getServiceData(int);
#endif
  BLEUUID getServiceDataUUID();
  BLEUUID getServiceDataUUID(int);
  BLEUUID getServiceUUID();
  BLEUUID getServiceUUID(int);
  int getServiceDataCount();
  int getServiceDataUUIDCount();
  int getServiceUUIDCount();
  int8_t getTXPower();
  uint8_t* getPayload();
  size_t getPayloadLength();
  esp_ble_addr_type_t getAddressType();
#if PINWRIGHT_CORE >= 30000
  ble_frame_type_t getFrameType();
#endif
  void setAddressType(esp_ble_addr_type_t);
  bool isAdvertisingService(BLEUUID);
  bool haveAppearance();
  bool haveManufacturerData();
  bool haveName();
  bool haveRSSI();
  bool haveServiceData();
  bool haveServiceUUID();
  bool haveTXPower();
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
};

class PINWRIGHT_COMPLETE_2 BLEAdvertisedDeviceCallbacks {
 public:
  virtual ~BLEAdvertisedDeviceCallbacks();
  virtual void onResult(BLEAdvertisedDevice) = 0;
};

class PINWRIGHT_COMPLETE_2 BLEExtAdvertisingCallbacks {
 public:
  virtual ~BLEExtAdvertisingCallbacks();
#if PINWRIGHT_CORE < 30000
  virtual void onResult(esp_ble_gap_ext_adv_reprot_t) = 0;
#else
  virtual void onResult(esp_ble_gap_ext_adv_report_t) = 0;
#endif
};
