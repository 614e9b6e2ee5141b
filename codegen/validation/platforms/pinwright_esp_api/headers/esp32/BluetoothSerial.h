#pragma once
#include <sdkconfig.h>
#if !CONFIG_IDF_TARGET_ESP32
#error "only the ESP32 has classic Bluetooth, the other chips have BLE"
#endif
#include <sdkconfig.h>
#include <Arduino.h>
#include <Stream.h>
#include <esp_gap_bt_api.h>
#include <esp_spp_api.h>
#include <functional>
#include <map>
#include <BTScan.h>
#if PINWRIGHT_CORE >= 30000
#include <BTAdvertisedDevice.h>
#endif
typedef std::function<void(const uint8_t*, size_t)> BluetoothSerialDataCb;
typedef std::function<void(uint32_t)> ConfirmRequestCb;
#if PINWRIGHT_CORE >= 30000
typedef std::function<void()> KeyRequestCb;
#endif
typedef std::function<void(boolean)> AuthCompleteCb;
typedef std::function<void(BTAdvertisedDevice*)> BTAdvertisedDeviceCb;

class PINWRIGHT_COMPLETE_2 BluetoothSerial : public Stream {
 public:
  BluetoothSerial(void);
  ~BluetoothSerial(void);
#if PINWRIGHT_CORE < 30000
  bool begin(String = String(), bool = false);
#else
  bool begin(String = String(), bool = false, bool = false);
#endif
  bool begin(unsigned long);
  int available(void);
  int peek(void);
  bool hasClient(void);
  int read(void);
  size_t write(uint8_t);
  size_t write(const uint8_t*, size_t);
  void flush();
  void end(void);
#if PINWRIGHT_CORE >= 30000
  void memrelease();
#endif
  void setTimeout(int);
  void onData(BluetoothSerialDataCb);
  esp_err_t register_callback(esp_spp_cb_t);
  void onConfirmRequest(ConfirmRequestCb);
#if PINWRIGHT_CORE >= 30000
  void onKeyRequest(KeyRequestCb);
  void respondPasskey(uint32_t);
#endif
  void onAuthComplete(AuthCompleteCb);
  void confirmReply(boolean);
  bool setPin(const char*, uint8_t);
  void enableSSP();
#if PINWRIGHT_CORE < 30000
  bool setPin(const char*);
#else
  void enableSSP(bool, bool);
  void disableSSP();
#endif
  bool connect(String);
  bool connect(uint8_t[], int = 0,
               esp_spp_sec_t = (ESP_SPP_SEC_ENCRYPT | ESP_SPP_SEC_AUTHENTICATE),
               esp_spp_role_t = ESP_SPP_ROLE_MASTER);
  bool connect(const BTAddress&, int = 0,
               esp_spp_sec_t = (ESP_SPP_SEC_ENCRYPT | ESP_SPP_SEC_AUTHENTICATE),
               esp_spp_role_t = ESP_SPP_ROLE_MASTER);
  bool connect();
  bool connected(int = 0);
  bool isClosed();
  bool isReady(bool = false, int = 0);
  bool disconnect();
  bool unpairDevice(uint8_t[]);
  BTScanResults* discover(int = 0x30 * 1280);
  bool discoverAsync(BTAdvertisedDeviceCb, int = 0x30 * 1280);
  void discoverAsyncStop();
  void discoverClear();
  BTScanResults* getScanResults();
  std::map<int, std::string> getChannels(const BTAddress&);
  const int INQ_TIME;
  const int MIN_INQ_TIME;
  const int MAX_INQ_TIME;
  operator bool() const;
  void getBtAddress(uint8_t*);
  BTAddress getBtAddressObject();
  String getBtAddressString();
#if PINWRIGHT_CORE >= 30000
  void requestRemoteName(uint8_t*);
  bool readRemoteName(char[ESP_BT_GAP_MAX_BDNAME_LEN + 1]);
  void invalidateRemoteName();
  int getNumberOfBondedDevices();
  int getBondedDevices(uint, esp_bd_addr_t*);
  bool deleteBondedDevice(uint8_t*);
  void deleteAllBondedDevices();
#endif
};
