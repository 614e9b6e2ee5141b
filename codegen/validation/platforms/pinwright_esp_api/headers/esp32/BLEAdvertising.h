#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>
#include <BLEUUID.h>
#include <vector>

class PINWRIGHT_COMPLETE_2 BLEAdvertisementData {
 public:
  void setAppearance(uint16_t appearance);
  void setCompleteServices(BLEUUID uuid);
  void setFlags(uint8_t);
#if PINWRIGHT_CORE < 30000
 public:
  void setManufacturerData(std::string data);
  void setName(std::string name);
#else
 public:
  void setManufacturerData(String data);
  void setName(String name);
#endif
 public:
  void setPartialServices(BLEUUID uuid);
#if PINWRIGHT_CORE < 30000
 public:
  void setServiceData(BLEUUID uuid, std::string data);
  void setShortName(std::string name);
  void addData(std::string data);
  std::string getPayload();
#else
 public:
  void setServiceData(BLEUUID uuid, String data);
  void setShortName(String name);
  void addData(String data);
  String getPayload();
#endif
};

class PINWRIGHT_COMPLETE_2 BLEAdvertising {
 public:
  BLEAdvertising();
  void addServiceUUID(BLEUUID serviceUUID);
  void addServiceUUID(const char* serviceUUID);
#if PINWRIGHT_CORE >= 30000
 public:
  bool removeServiceUUID(int index);
  bool removeServiceUUID(BLEUUID serviceUUID);
  bool removeServiceUUID(const char* serviceUUID);
#endif
 public:
  void start();
  void stop();
  void setAppearance(uint16_t appearance);
  void setAdvertisementType(esp_ble_adv_type_t adv_type);
  void setAdvertisementChannelMap(esp_ble_adv_channel_t channel_map);
  void setMaxInterval(uint16_t maxinterval);
  void setMinInterval(uint16_t mininterval);
  void setAdvertisementData(BLEAdvertisementData& advertisementData);
  void setScanFilter(bool scanRequestWhitelistOnly, bool connectWhitelistOnly);
  void setScanResponseData(BLEAdvertisementData& advertisementData);
  void setPrivateAddress(esp_ble_addr_type_t type = BLE_ADDR_TYPE_RANDOM);
  void setDeviceAddress(esp_bd_addr_t addr, esp_ble_addr_type_t type = BLE_ADDR_TYPE_RANDOM);
  void handleGAPEvent(esp_gap_ble_cb_event_t event, esp_ble_gap_cb_param_t* param);
  void setMinPreferred(uint16_t);
  void setMaxPreferred(uint16_t);
  void setScanResponse(bool);
};

class PINWRIGHT_COMPLETE_2 BLEMultiAdvertising {
 public:
  BLEMultiAdvertising(uint8_t num = 1);
  ~BLEMultiAdvertising();
  bool setAdvertisingParams(uint8_t instance, const esp_ble_gap_ext_adv_params_t* params);
  bool setAdvertisingData(uint8_t instance, uint16_t length, const uint8_t* data);
  bool setScanRspData(uint8_t instance, uint16_t length, const uint8_t* data);
  bool start();
  bool start(uint8_t num, uint8_t from);
  void setDuration(uint8_t instance, int duration = 0, int max_events = 0);
  bool setInstanceAddress(uint8_t instance, esp_bd_addr_t rand_addr);
  bool stop(uint8_t num_adv, const uint8_t* ext_adv_inst);
  bool remove(uint8_t instance);
  bool clear();
  bool setPeriodicAdvertisingParams(uint8_t instance,
                                    const esp_ble_gap_periodic_adv_params_t* params);
  bool setPeriodicAdvertisingData(uint8_t instance, uint16_t length, const uint8_t* data);
  bool startPeriodicAdvertising(uint8_t instance);
};
