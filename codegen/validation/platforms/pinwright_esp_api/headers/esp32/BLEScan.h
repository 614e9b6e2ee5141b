#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>
#include <string>
#include <BLEAdvertisedDevice.h>
#include <BLEClient.h>

class BLEAdvertisedDevice;

class BLEAdvertisedDeviceCallbacks;

class BLEExtAdvertisingCallbacks;

class BLEClient;

class BLEScan;

class BLEPeriodicScanCallbacks;

struct esp_ble_periodic_adv_sync_estab_param_t {
  uint8_t status;
  uint16_t sync_handle;
  uint8_t sid;
  esp_ble_addr_type_t adv_addr_type;
  esp_bd_addr_t adv_addr;
  esp_ble_gap_phy_t adv_phy;
  uint16_t period_adv_interval;
  uint8_t adv_clk_accuracy;
};

class PINWRIGHT_COMPLETE_2 BLEScanResults {
 public:
  void dump();
  int getCount();
  BLEAdvertisedDevice getDevice(uint32_t);
  friend BLEScan;
};

class PINWRIGHT_COMPLETE_2 BLEScan {
 public:
  void setActiveScan(bool);
  void setAdvertisedDeviceCallbacks(BLEAdvertisedDeviceCallbacks*,
                                    bool = false, bool = true);
  void setInterval(uint16_t);
  void setWindow(uint16_t);
  bool start(uint32_t, void (*)(BLEScanResults), bool = false);
#if PINWRIGHT_CORE < 30000
  BLEScanResults start(uint32_t, bool = false);
#else
  BLEScanResults* start(uint32_t, bool = false);
#endif
  void stop();
  void erase(BLEAddress);
#if PINWRIGHT_CORE < 30000
  BLEScanResults getResults();
#else
  BLEScanResults* getResults();
#endif
  void clearResults();
  void setExtendedScanCallback(BLEExtAdvertisingCallbacks*);
  void setPeriodicScanCallback(BLEPeriodicScanCallbacks*);
  esp_err_t stopExtScan();
  esp_err_t setExtScanParams();
  esp_err_t setExtScanParams(esp_ble_ext_scan_params_t*);
  esp_err_t startExtScan(uint32_t, uint16_t);
};

class PINWRIGHT_COMPLETE_2 BLEPeriodicScanCallbacks {
 public:
  virtual ~BLEPeriodicScanCallbacks();
  virtual void onCreateSync(esp_bt_status_t);
  virtual void onCancelSync(esp_bt_status_t);
  virtual void onTerminateSync(esp_bt_status_t);
  virtual void onLostSync(uint16_t);
  virtual void onSync(esp_ble_periodic_adv_sync_estab_param_t);
  virtual void onReport(esp_ble_gap_periodic_adv_report_t);
  virtual void onStop(esp_bt_status_t);
};
