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
typedef std::function<void(const uint8_t* buffer, size_t size)> BluetoothSerialDataCb;
typedef std::function<void(uint32_t num_val)> ConfirmRequestCb;
#if PINWRIGHT_CORE >= 30000
typedef std::function<void()> KeyRequestCb;
#endif
typedef std::function<void(boolean success)> AuthCompleteCb;
typedef std::function<void(BTAdvertisedDevice* pAdvertisedDevice)> BTAdvertisedDeviceCb;

class PINWRIGHT_COMPLETE_2 BluetoothSerial : public Stream {
 public:
  BluetoothSerial(void);
  ~BluetoothSerial(void);
#if PINWRIGHT_CORE < 30000
 public:
  bool begin(String localName = String(), bool isMaster = false);
#else
 public:
  bool begin(String localName = String(), bool isMaster = false, bool disableBLE = false);
#endif
 public:
  bool begin(unsigned long baud);
  int available(void);
  int peek(void);
  bool hasClient(void);
  int read(void);
  size_t write(uint8_t c);
  size_t write(const uint8_t* buffer, size_t size);
  void flush();
  void end(void);
#if PINWRIGHT_CORE >= 30000
 public:
  void memrelease();
#endif
 public:
  void setTimeout(int timeoutMS);
  void onData(BluetoothSerialDataCb cb);
  esp_err_t register_callback(esp_spp_cb_t callback);
  void onConfirmRequest(ConfirmRequestCb cb);
#if PINWRIGHT_CORE >= 30000
 public:
  void onKeyRequest(KeyRequestCb cb);
  void respondPasskey(uint32_t passkey);
#endif
 public:
  void onAuthComplete(AuthCompleteCb cb);
  void confirmReply(boolean confirm);
  bool setPin(const char* pin, uint8_t pin_code_len);
  void enableSSP();
#if PINWRIGHT_CORE < 30000
 public:
  bool setPin(const char* pin);
#else
 public:
  void enableSSP(bool inputCapability, bool outputCapability);
  void disableSSP();
#endif
 public:
  bool connect(String remoteName);
  bool connect(uint8_t remoteAddress[], int channel = 0,
               esp_spp_sec_t sec_mask = (ESP_SPP_SEC_ENCRYPT | ESP_SPP_SEC_AUTHENTICATE),
               esp_spp_role_t role = ESP_SPP_ROLE_MASTER);
  bool connect(const BTAddress& remoteAddress, int channel = 0,
               esp_spp_sec_t sec_mask = (ESP_SPP_SEC_ENCRYPT | ESP_SPP_SEC_AUTHENTICATE),
               esp_spp_role_t role = ESP_SPP_ROLE_MASTER);
  bool connect();
  bool connected(int timeout = 0);
  bool isClosed();
  bool isReady(bool checkMaster = false, int timeout = 0);
  bool disconnect();
  bool unpairDevice(uint8_t remoteAddress[]);
  BTScanResults* discover(int timeout = 0x30 * 1280);
  bool discoverAsync(BTAdvertisedDeviceCb cb, int timeout = 0x30 * 1280);
  void discoverAsyncStop();
  void discoverClear();
  BTScanResults* getScanResults();
  std::map<int, std::string> getChannels(const BTAddress& remoteAddress);
  const int INQ_TIME;
  const int MIN_INQ_TIME;
  const int MAX_INQ_TIME;
  operator bool() const;
  void getBtAddress(uint8_t* mac);
  BTAddress getBtAddressObject();
  String getBtAddressString();
#if PINWRIGHT_CORE >= 30000
 public:
  void requestRemoteName(uint8_t* remoteAddress);
  bool readRemoteName(char rmt_name[ESP_BT_GAP_MAX_BDNAME_LEN + 1]);
  void invalidateRemoteName();
  int getNumberOfBondedDevices();
  int getBondedDevices(uint dev_num, esp_bd_addr_t* dev_list);
  bool deleteBondedDevice(uint8_t* remoteAddress);
  void deleteAllBondedDevices();
#endif
};
