#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>
#include <BLEUUID.h>
#include <vector>

class PINWRIGHT_COMPLETE_2 BLEAdvertisementData {
 public:
  void setAppearance(uint16_t);
  void setCompleteServices(BLEUUID);
  void setFlags(uint8_t);
#if PINWRIGHT_CORE < 30000
  void setManufacturerData(std::string);
  void setName(std::string);
#else
  void setManufacturerData(String);
  void setName(String);
#endif
  void setPartialServices(BLEUUID);
#if PINWRIGHT_CORE < 30000
  void setServiceData(BLEUUID, std::string);
  void setShortName(std::string);
  void addData(std::string);
  std::string getPayload();
#else
  void setServiceData(BLEUUID, String);
  void setShortName(String);
  void addData(String);
  String getPayload();
#endif
};

class PINWRIGHT_COMPLETE_2 BLEAdvertising {
 public:
  BLEAdvertising();
  void addServiceUUID(BLEUUID);
  void addServiceUUID(const char*);
#if PINWRIGHT_CORE >= 30000
  bool removeServiceUUID(int);
  bool removeServiceUUID(BLEUUID);
  bool removeServiceUUID(const char*);
#endif
  void start();
  void stop();
  void setAppearance(uint16_t);
  void setAdvertisementType(esp_ble_adv_type_t);
  void setAdvertisementChannelMap(esp_ble_adv_channel_t);
  void setMaxInterval(uint16_t);
  void setMinInterval(uint16_t);
  void setAdvertisementData(BLEAdvertisementData&);
  void setScanFilter(bool, bool);
  void setScanResponseData(BLEAdvertisementData&);
  void setPrivateAddress(esp_ble_addr_type_t = BLE_ADDR_TYPE_RANDOM);
  void setDeviceAddress(esp_bd_addr_t, esp_ble_addr_type_t = BLE_ADDR_TYPE_RANDOM);
  void handleGAPEvent(esp_gap_ble_cb_event_t, esp_ble_gap_cb_param_t*);
  void setMinPreferred(uint16_t);
  void setMaxPreferred(uint16_t);
  void setScanResponse(bool);
};

class PINWRIGHT_COMPLETE_2 BLEMultiAdvertising {
 public:
  BLEMultiAdvertising(uint8_t num = 1);
  ~BLEMultiAdvertising();
  bool setAdvertisingParams(uint8_t, const esp_ble_gap_ext_adv_params_t*);
  bool setAdvertisingData(uint8_t, uint16_t, const uint8_t*);
  bool setScanRspData(uint8_t, uint16_t, const uint8_t*);
  bool start();
  bool start(uint8_t, uint8_t);
  void setDuration(uint8_t, int = 0, int = 0);
  bool setInstanceAddress(uint8_t, esp_bd_addr_t);
  bool stop(uint8_t, const uint8_t*);
  bool remove(uint8_t);
  bool clear();
  bool setPeriodicAdvertisingParams(uint8_t,
                                    const esp_ble_gap_periodic_adv_params_t*);
  bool setPeriodicAdvertisingData(uint8_t, uint16_t, const uint8_t*);
  bool startPeriodicAdvertising(uint8_t);
};
