// NimBLE-Arduino 1.4 to 2.5 (h2zero/NimBLE-Arduino): Bluetooth Low Energy.
// 1.x and 2.x differ in what callbacks take and in whether lists and devices come as pointers; here
// both are accepted. NimBLE's own C names (ble_gap_*, BLE_HS_*) are there as far as sketches use them.
#pragma once
#include <Arduino.h>
#include <esp_bt.h>

#include <functional>
#include <string>
#include <vector>

PINWRIGHT_PARTIAL

#define BLEDevice NimBLEDevice
#define BLEClient NimBLEClient
#define BLERemoteService NimBLERemoteService
#define BLERemoteCharacteristic NimBLERemoteCharacteristic
#define BLERemoteDescriptor NimBLERemoteDescriptor
#define BLEAdvertisedDevice NimBLEAdvertisedDevice
#define BLEScan NimBLEScan
#define BLEUUID NimBLEUUID
#define BLEAddress NimBLEAddress
#define BLEUtils NimBLEUtils
#define BLEClientCallbacks NimBLEClientCallbacks
#define BLEAdvertisedDeviceCallbacks NimBLEScanCallbacks
#define BLEScanResults NimBLEScanResults
#define BLEServer NimBLEServer
#define BLEService NimBLEService
#define BLECharacteristic NimBLECharacteristic
#define BLEAdvertising NimBLEAdvertising
#define BLEServerCallbacks NimBLEServerCallbacks
#define BLECharacteristicCallbacks NimBLECharacteristicCallbacks
#define BLEAdvertisementData NimBLEAdvertisementData
#define BLEDescriptor NimBLEDescriptor
#define BLE2902 NimBLE2902
#define BLE2904 NimBLE2904
#define BLEDescriptorCallbacks NimBLEDescriptorCallbacks
#define BLEBeacon NimBLEBeacon
#define BLEEddystoneTLM NimBLEEddystoneTLM
#define BLEEddystoneURL NimBLEEddystoneURL
#define BLEConnInfo NimBLEConnInfo
#define BLESecurity NimBLESecurity
#define BLESecurityCallbacks NimBLESecurityCallbacks
#define NimBLEAdvertisedDeviceCallbacks NimBLEScanCallbacks
#define onMtuChanged onMTUChange

#define BLE_ADDR_PUBLIC 0
#define BLE_ADDR_RANDOM 1
#define BLE_OWN_ADDR_PUBLIC 0
#define BLE_OWN_ADDR_RANDOM 1
#define BLE_OWN_ADDR_RPA_PUBLIC_DEFAULT 2
#define BLE_OWN_ADDR_RPA_RANDOM_DEFAULT 3
#define BLE_ATT_ATTR_MAX_LEN 512
#define BLE_ATT_MTU_MAX 527
#define BLE_ERR_REM_USER_CONN_TERM 0x13
#define BLE_HS_CONN_HANDLE_NONE 0xffff
#define BLE_HS_ETIMEOUT 13
#define BLE_HS_IO_DISPLAY_ONLY 0
#define BLE_HS_IO_DISPLAY_YESNO 1
#define BLE_HS_IO_KEYBOARD_ONLY 2
#define BLE_HS_IO_NO_INPUT_OUTPUT 3
#define BLE_HS_IO_KEYBOARD_DISPLAY 4
#define BLE_HS_FOREVER 0x7fffffff
#define BLE_HS_ADV_F_DISC_LTD 0x01
#define BLE_HS_ADV_F_DISC_GEN 0x02
#define BLE_HS_ADV_F_BREDR_UNSUP 0x04
#define BLE_GAP_CONN_MODE_NON 0
#define BLE_GAP_CONN_MODE_DIR 1
#define BLE_GAP_CONN_MODE_UND 2
#define BLE_GAP_DISC_MODE_NON 0
#define BLE_GAP_DISC_MODE_LTD 1
#define BLE_GAP_DISC_MODE_GEN 2
#define BLE_GAP_LE_PHY_1M_MASK 1
#define BLE_GAP_LE_PHY_2M_MASK 2
#define BLE_GAP_LE_PHY_CODED_MASK 4
#define BLE_HCI_LE_PHY_1M 1
#define BLE_HCI_LE_PHY_2M 2
#define BLE_HCI_LE_PHY_CODED 3
#define BLE_HCI_SCAN_FILT_NO_WL 0
#define BLE_HCI_SCAN_FILT_USE_WL 1
#define BLE_SM_PAIR_AUTHREQ_BOND 0x01
#define BLE_SM_PAIR_AUTHREQ_MITM 0x04
#define BLE_SM_PAIR_AUTHREQ_SC 0x08
#define BLE_SM_PAIR_KEY_DIST_ENC 0x01
#define BLE_SM_PAIR_KEY_DIST_ID 0x02
#define ESP_LE_AUTH_NO_BOND 0x00
#define ESP_LE_AUTH_BOND 0x01
#define ESP_LE_AUTH_REQ_MITM 0x04
#define ESP_LE_AUTH_REQ_SC_ONLY 0x08
#define ESP_LE_AUTH_REQ_SC_BOND 0x09
#define ESP_LE_AUTH_REQ_SC_MITM 0x0c
#define ESP_LE_AUTH_REQ_SC_MITM_BOND 0x0d
#define ESP_IO_CAP_OUT 0
#define ESP_IO_CAP_IO 1
#define ESP_IO_CAP_IN 2
#define ESP_IO_CAP_NONE 3
#define ESP_IO_CAP_KBDISP 4

#define MYNEWT_VAL(name) 3
#define NIMBLE_MAX_CONNECTIONS 3

struct ble_addr_t {
  uint8_t type;
  uint8_t val[6];
};

struct ble_gap_sec_state {
  unsigned encrypted : 1;
  unsigned authenticated : 1;
  unsigned bonded : 1;
  unsigned key_size : 5;
};

struct ble_gap_conn_desc {
  ble_gap_sec_state sec_state;
  ble_addr_t our_id_addr;
  ble_addr_t peer_id_addr;
  ble_addr_t our_ota_addr;
  ble_addr_t peer_ota_addr;
  uint16_t conn_handle;
  uint16_t conn_itvl;
  uint16_t conn_latency;
  uint16_t supervision_timeout;
  uint8_t role;
  uint8_t master_clock_accuracy;
};

struct ble_gap_upd_params {
  uint16_t itvl_min;
  uint16_t itvl_max;
  uint16_t latency;
  uint16_t supervision_timeout;
  uint16_t min_ce_len;
  uint16_t max_ce_len;
};

struct ble_gap_event;

class NimBLEAdvertisedDevice;
class NimBLEAdvertising;
class NimBLEAttValue;
class NimBLECharacteristic;
class NimBLECharacteristicCallbacks;
class NimBLEClient;
class NimBLEClientCallbacks;
class NimBLEConnInfo;
class NimBLEDescriptor;
class NimBLEDescriptorCallbacks;
class NimBLE2904;
class NimBLERemoteCharacteristic;
class NimBLERemoteDescriptor;
class NimBLERemoteService;
class NimBLEScan;
class NimBLEScanCallbacks;
class NimBLESecurityCallbacks;
class NimBLEServer;
class NimBLEServerCallbacks;
class NimBLEService;

// A list of 1.x, which comes as a pointer, and of 2.x, which does not.
template <typename T>
class pinwright_List : public std::vector<T> {
public:
  std::vector<T>* operator->() const;
  std::vector<T>& operator*() const;
  operator std::vector<T>*() const;
};

class PINWRIGHT_COMPLETE NimBLEUUID {
public:
  NimBLEUUID();
  NimBLEUUID(const std::string&);
  NimBLEUUID(uint16_t);
  NimBLEUUID(uint32_t);
  NimBLEUUID(const uint8_t*, size_t, bool = false);
  NimBLEUUID(uint32_t, uint16_t, uint16_t, uint64_t);
  uint8_t bitSize() const;
  const uint8_t* getValue() const;
  bool equals(const NimBLEUUID&) const;
  std::string toString() const;
  static NimBLEUUID fromString(const std::string&);
  const NimBLEUUID& to128();
  const NimBLEUUID& to16();
  const NimBLEUUID& reverseByteOrder();
  bool operator==(const NimBLEUUID&) const;
  bool operator!=(const NimBLEUUID&) const;
  operator std::string() const;
};

class PINWRIGHT_COMPLETE NimBLEAddress {
public:
  NimBLEAddress();
  NimBLEAddress(const ble_addr_t);
  NimBLEAddress(const uint8_t[6], uint8_t = BLE_ADDR_PUBLIC);
  NimBLEAddress(const std::string&, uint8_t = BLE_ADDR_PUBLIC);
  NimBLEAddress(const uint64_t&, uint8_t = BLE_ADDR_PUBLIC);
  bool isRpa() const;
  bool isNrpa() const;
  bool isStatic() const;
  bool isPublic() const;
  bool isNull() const;
  bool equals(const NimBLEAddress&) const;
  const ble_addr_t* getBase() const;
  const uint8_t* getNative() const;
  const uint8_t* getVal() const;
  std::string toString() const;
  uint8_t getType() const;
  const NimBLEAddress& reverseByteOrder();
  bool operator==(const NimBLEAddress&) const;
  bool operator!=(const NimBLEAddress&) const;
  operator std::string() const;
  operator uint64_t() const;
};

class PINWRIGHT_COMPLETE NimBLEConnInfo {
public:
  NimBLEAddress getAddress() const;
  NimBLEAddress getIdAddress() const;
  uint16_t getConnHandle() const;
  uint16_t getConnInterval() const;
  uint16_t getConnTimeout() const;
  uint16_t getConnLatency() const;
  uint16_t getMTU() const;
  bool isMaster() const;
  bool isSlave() const;
  bool isBonded() const;
  bool isEncrypted() const;
  bool isAuthenticated() const;
  uint8_t getSecKeySize() const;
  std::string toString() const;
};

class PINWRIGHT_COMPLETE NimBLEAttValue {
public:
  NimBLEAttValue(uint16_t = 20, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEAttValue(const uint8_t*, uint16_t, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEAttValue(const char*, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEAttValue(std::initializer_list<uint8_t>, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEAttValue(const std::string, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEAttValue(const std::vector<uint8_t>, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEAttValue(const String, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEAttValue(const NimBLEAttValue&);
  uint16_t max_size() const;
  uint16_t capacity() const;
  uint16_t length() const;
  uint16_t size() const;
  const uint8_t* data() const;
  const char* c_str() const;
  const uint8_t* begin() const;
  const uint8_t* end() const;
  time_t getTimeStamp() const;
  void setTimeStamp();
  void setTimeStamp(time_t);
  bool setValue(const uint8_t*, uint16_t);
  bool setValue(const char*, uint16_t = 0);
  template <typename T>
  bool setValue(const T&);
  const NimBLEAttValue& getValue(time_t* = nullptr) const;
  template <typename T>
  T getValue(time_t* = nullptr, bool = false) const;
  NimBLEAttValue& append(const uint8_t*, uint16_t);
  uint8_t operator[](int) const;
  operator std::vector<uint8_t>() const;
  operator std::string() const;
  operator const uint8_t*() const;
  operator String() const;
  NimBLEAttValue& operator+=(const NimBLEAttValue&);
  NimBLEAttValue& operator=(const std::string&);
  NimBLEAttValue& operator=(const NimBLEAttValue&);
  bool operator==(const NimBLEAttValue&) const;
  bool operator!=(const NimBLEAttValue&) const;
};

class PINWRIGHT_COMPLETE NimBLEUtils {
public:
  struct TaskData {
    TaskData(void* = nullptr, int = 0, void* = nullptr);
  };
  static const char* gapEventToString(uint8_t);
  static std::string dataToHexString(const uint8_t*, uint8_t);
  static char* buildHexData(uint8_t*, const uint8_t*, uint8_t);
  static const char* advTypeToString(uint8_t);
  static const char* returnCodeToString(int);
  static NimBLEAddress generateAddr(bool);
  static bool taskWait(const TaskData&, uint32_t);
  static void taskRelease(const TaskData&, int = 0);
  static void dumpGapEvent(ble_gap_event*, void*);
};

enum class NimBLETxPowerType { All, Advertise, Scan, Connection };

class PINWRIGHT_COMPLETE NimBLEDeviceCallbacks {
public:
  virtual ~NimBLEDeviceCallbacks();
  virtual int onStoreStatus(struct ble_store_status_event*, void*);
};

class PINWRIGHT_COMPLETE NimBLEDevice {
public:
  static bool init(const std::string&);
  static bool deinit(bool = false);
  static bool setDeviceName(const std::string&);
  static bool isInitialized();
  static bool getInitialized();
  static NimBLEAddress getAddress();
  static std::string toString();
  static const char* getVersion();
  static bool whiteListAdd(const NimBLEAddress&);
  static bool whiteListRemove(const NimBLEAddress&);
  static bool onWhiteList(const NimBLEAddress&);
  static size_t getWhiteListCount();
  static NimBLEAddress getWhiteListAddress(size_t);
  static bool setOwnAddrType(uint8_t, bool = false);
  static bool setOwnAddr(const NimBLEAddress&);
  static bool setOwnAddr(const uint8_t*);
  static void setDeviceCallbacks(NimBLEDeviceCallbacks*);
  static void setScanDuplicateCacheSize(uint16_t);
  static void setScanFilterMode(uint8_t);
  static void setScanDuplicateCacheResetTime(uint16_t);
  static bool setCustomGapHandler(int (*)(ble_gap_event*, void*), void* = nullptr);
  static void setSecurityAuth(bool, bool, bool);
  static void setSecurityAuth(uint8_t);
  static void setSecurityIOCap(uint8_t);
  static void setSecurityInitKey(uint8_t);
  static void setSecurityRespKey(uint8_t);
  static void setSecurityPasskey(uint32_t);
  static uint32_t getSecurityPasskey();
  static void setSecurityCallbacks(NimBLESecurityCallbacks*);
  static bool startSecurity(uint16_t, int* = nullptr);
  static bool setMTU(uint16_t);
  static uint16_t getMTU();
  static int getPower(NimBLETxPowerType = NimBLETxPowerType::All);
  static int getPower(esp_ble_power_type_t);
  static bool setPower(int8_t, NimBLETxPowerType = NimBLETxPowerType::All);
  static bool setPower(esp_power_level_t, esp_ble_power_type_t = ESP_BLE_PWR_TYPE_DEFAULT);
  static esp_power_level_t getPowerLevel(esp_ble_power_type_t = ESP_BLE_PWR_TYPE_DEFAULT);
  static bool setPowerLevel(esp_power_level_t, esp_ble_power_type_t = ESP_BLE_PWR_TYPE_DEFAULT);
  static bool setDefaultPhy(uint8_t, uint8_t);
  static NimBLEScan* getScan();
  static NimBLEServer* createServer();
  static NimBLEServer* getServer();
  static bool injectConfirmPasskey(const NimBLEConnInfo&, bool);
  static bool injectConfirmPIN(const NimBLEConnInfo&, bool);
  static bool injectPassKey(const NimBLEConnInfo&, uint32_t);
  static NimBLEAdvertising* getAdvertising();
  static bool startAdvertising(uint32_t = 0);
  static bool stopAdvertising();
  static NimBLEClient* createClient();
  static NimBLEClient* createClient(const NimBLEAddress&);
  static bool deleteClient(NimBLEClient*);
  static NimBLEClient* getClientByHandle(uint16_t);
  static NimBLEClient* getClientByID(uint16_t);
  static NimBLEClient* getClientByPeerAddress(const NimBLEAddress&);
  static NimBLEClient* getDisconnectedClient();
  static size_t getCreatedClientCount();
  static size_t getClientListSize();
  static pinwright_List<NimBLEClient*> getClientList();
  static std::vector<NimBLEClient*> getConnectedClients();
  static bool deleteBond(const NimBLEAddress&);
  static int getNumBonds();
  static bool isBonded(const NimBLEAddress&);
  static bool deleteAllBonds();
  static NimBLEAddress getBondedAddress(int);
  static bool isIgnored(const NimBLEAddress&);
  static void addIgnored(const NimBLEAddress&);
  static void removeIgnored(const NimBLEAddress&);
};

class PINWRIGHT_COMPLETE NimBLEClient {
public:
  struct Config {
    uint8_t deleteCallbacks : 1;
    uint8_t deleteOnDisconnect : 1;
    uint8_t deleteOnConnectFail : 1;
    uint8_t asyncConnect : 1;
    uint8_t exchangeMTU : 1;
    uint8_t connectFailRetries;
  };
  bool connect(const NimBLEAdvertisedDevice*, bool = true, bool = false, bool = true);
  bool connect(const NimBLEAddress&, bool = true, bool = false, bool = true);
  bool connect(bool = true, bool = false, bool = true);
  bool disconnect(uint8_t = BLE_ERR_REM_USER_CONN_TERM);
  bool cancelConnect() const;
  void setConnectRetries(uint8_t);
  void setSelfDelete(bool, bool);
  NimBLEAddress getPeerAddress() const;
  bool setPeerAddress(const NimBLEAddress&);
  int getRssi() const;
  bool isConnected() const;
  void setClientCallbacks(NimBLEClientCallbacks*, bool = true);
  std::string toString() const;
  uint16_t getConnHandle() const;
  uint16_t getConnId() const;
  uint16_t getMTU() const;
  bool exchangeMTU();
  bool secureConnection(bool = false) const;
  void setConnectTimeout(uint32_t);
  bool setDataLen(uint16_t);
  bool discoverAttributes();
  NimBLEConnInfo getConnInfo() const;
  int getLastError() const;
  bool updateConnParams(uint16_t, uint16_t, uint16_t, uint16_t);
  void setConnectionParams(uint16_t, uint16_t, uint16_t, uint16_t, uint16_t = 16, uint16_t = 16);
  pinwright_List<NimBLERemoteService*> getServices(bool = false);
  std::vector<NimBLERemoteService*>::iterator begin();
  std::vector<NimBLERemoteService*>::iterator end();
  NimBLERemoteCharacteristic* getCharacteristic(uint16_t);
  NimBLERemoteService* getService(const char*);
  NimBLERemoteService* getService(const NimBLEUUID&);
  void deleteServices();
  size_t deleteService(const NimBLEUUID&);
  NimBLEAttValue getValue(const NimBLEUUID&, const NimBLEUUID&);
  bool setValue(const NimBLEUUID&, const NimBLEUUID&, const NimBLEAttValue&, bool = false);
  bool updatePhy(uint8_t, uint8_t, uint16_t = 0);
  bool getPhy(uint8_t*, uint8_t*);
  void setConnectPhy(uint8_t);
  Config getConfig() const;
  void setConfig(Config);
  NimBLEClient(const NimBLEClient&) = delete;
};

class PINWRIGHT_COMPLETE NimBLEClientCallbacks {
public:
  virtual ~NimBLEClientCallbacks();
  virtual void onConnect(NimBLEClient*);
  virtual void onConnectFail(NimBLEClient*, int);
  virtual void onDisconnect(NimBLEClient*, int);
  virtual void onDisconnect(NimBLEClient*);
  virtual bool onConnParamsUpdateRequest(NimBLEClient*, const ble_gap_upd_params*);
  virtual void onPassKeyEntry(NimBLEConnInfo&);
  virtual uint32_t onPassKeyDisplay(NimBLEConnInfo&);
  virtual uint32_t onPassKeyRequest();
  virtual void onAuthenticationComplete(NimBLEConnInfo&);
  virtual void onAuthenticationComplete(ble_gap_conn_desc*);
  virtual void onConfirmPasskey(NimBLEConnInfo&, uint32_t);
  virtual void onConfirmPIN(NimBLEConnInfo&, uint32_t);
  virtual bool onConfirmPIN(uint32_t);
  virtual void onIdentity(NimBLEConnInfo&);
  virtual void onMTUChange(NimBLEClient*, uint16_t);
  virtual void onPhyUpdate(NimBLEClient*, uint8_t, uint8_t);
};

class PINWRIGHT_COMPLETE NimBLERemoteService {
public:
  NimBLERemoteCharacteristic* getCharacteristic(const char*) const;
  NimBLERemoteCharacteristic* getCharacteristic(const NimBLEUUID&) const;
  pinwright_List<NimBLERemoteCharacteristic*> getCharacteristics(bool = false) const;
  std::vector<NimBLERemoteCharacteristic*>::iterator begin() const;
  std::vector<NimBLERemoteCharacteristic*>::iterator end() const;
  void deleteCharacteristics() const;
  size_t deleteCharacteristic(const NimBLEUUID&) const;
  NimBLEClient* getClient() const;
  NimBLEUUID getUUID() const;
  uint16_t getHandle() const;
  uint16_t getStartHandle() const;
  uint16_t getEndHandle() const;
  NimBLEAttValue getValue(const NimBLEUUID&) const;
  bool setValue(const NimBLEUUID&, const NimBLEAttValue&) const;
  std::string toString() const;
};

// What remote characteristics and descriptors have in common.
class PINWRIGHT_COMPLETE NimBLERemoteValueAttribute {
public:
  NimBLEUUID getUUID() const;
  uint16_t getHandle() const;
  NimBLEClient* getClient() const;
  size_t getLength() const;
  NimBLEAttValue getValue(time_t* = nullptr) const;
  template <typename T>
  T getValue(time_t* = nullptr, bool = false) const;
  NimBLEAttValue readValue(time_t* = nullptr);
  template <typename T>
  T readValue(time_t* = nullptr, bool = false);
  uint8_t readUInt8();
  uint16_t readUInt16();
  uint32_t readUInt32();
  bool writeValue(const uint8_t*, size_t, bool = false) const;
  bool writeValue(const char*, size_t = 0, bool = false) const;
  template <typename T>
  typename std::enable_if<!std::is_pointer<T>::value, bool>::type writeValue(const T&, bool = false)
      const;
  std::string toString() const;
};

class PINWRIGHT_COMPLETE NimBLERemoteCharacteristic : public NimBLERemoteValueAttribute {
public:
  using notify_callback = std::function<void(NimBLERemoteCharacteristic*, uint8_t*, size_t, bool)>;
  NimBLERemoteService* getRemoteService() const;
  uint16_t getDefHandle() const;
  void deleteDescriptors() const;
  size_t deleteDescriptor(const NimBLEUUID&) const;
  bool canBroadcast() const;
  bool canRead() const;
  bool canWriteNoResponse() const;
  bool canWrite() const;
  bool canNotify() const;
  bool canIndicate() const;
  bool canWriteSigned() const;
  bool hasExtendedProps() const;
  float readFloat();
  bool subscribe(bool = true, const notify_callback = nullptr, bool = true) const;
  bool unsubscribe(bool = true) const;
  bool registerForNotify(notify_callback, bool = true, bool = true);
  std::vector<NimBLERemoteDescriptor*>::iterator begin() const;
  std::vector<NimBLERemoteDescriptor*>::iterator end() const;
  NimBLERemoteDescriptor* getDescriptor(const NimBLEUUID&) const;
  pinwright_List<NimBLERemoteDescriptor*> getDescriptors(bool = false) const;
};

class PINWRIGHT_COMPLETE NimBLERemoteDescriptor : public NimBLERemoteValueAttribute {
public:
  NimBLERemoteCharacteristic* getRemoteCharacteristic() const;
};

class PINWRIGHT_COMPLETE NimBLEAdvertisedDevice {
public:
  NimBLEAdvertisedDevice();
  uint8_t getAdvType() const;
  uint8_t getAdvFlags() const;
  uint16_t getAppearance() const;
  uint16_t getAdvInterval() const;
  uint16_t getMinInterval() const;
  uint16_t getMaxInterval() const;
  uint8_t getManufacturerDataCount() const;
  NimBLEAddress getAddress() const;
  std::string getManufacturerData(uint8_t = 0) const;
  template <typename T>
  T getManufacturerData(bool = false) const;
  std::string getURI() const;
  std::string getPayloadByType(uint16_t, uint8_t = 0) const;
  std::string getName() const;
  int getRSSI() const;
  NimBLEScan* getScan() const;
  uint8_t getServiceDataCount() const;
  std::string getServiceData(uint8_t = 0) const;
  std::string getServiceData(const NimBLEUUID&) const;
  template <typename T>
  T getServiceData(uint8_t = 0, bool = false) const;
  template <typename T>
  T getServiceData(const NimBLEUUID&, bool = false) const;
  NimBLEUUID getServiceDataUUID(uint8_t = 0) const;
  NimBLEUUID getServiceUUID(uint8_t = 0) const;
  uint8_t getServiceUUIDCount() const;
  NimBLEAddress getTargetAddress(uint8_t = 0) const;
  uint8_t getTargetAddressCount() const;
  int8_t getTXPower() const;
  uint16_t getAdvLength() const;
  uint8_t getAddressType() const;
  time_t getTimestamp() const;
  bool isAdvertisingService(const NimBLEUUID&) const;
  bool haveAppearance() const;
  bool haveManufacturerData() const;
  bool haveName() const;
  bool haveRSSI() const;
  bool haveServiceData() const;
  bool haveServiceUUID() const;
  bool haveTXPower() const;
  bool haveConnParams() const;
  bool haveAdvInterval() const;
  bool haveTargetAddress() const;
  bool haveURI() const;
  bool haveType(uint16_t) const;
  std::string toString() const;
  bool isConnectable() const;
  bool isScannable() const;
  bool isLegacyAdvertisement() const;
  operator NimBLEAddress() const;
  struct Payload : std::vector<uint8_t> {
    operator uint8_t*() const;  // in 1.x
  };
  Payload getPayload() const;
  size_t getPayloadLength() const;
  std::vector<uint8_t>::const_iterator begin() const;
  std::vector<uint8_t>::const_iterator end() const;
  uint8_t getPrimaryPhy() const;
  uint8_t getSecondaryPhy() const;
  uint8_t getSetId() const;
  uint16_t getPeriodicInterval() const;
};

// A device of 1.x, which comes by value, and of 2.x, where it is a pointer.
class pinwright_FoundDevice : public NimBLEAdvertisedDevice {
public:
  const NimBLEAdvertisedDevice* operator->() const;
  operator const NimBLEAdvertisedDevice*() const;
};

class PINWRIGHT_COMPLETE NimBLEScanResults {
public:
  void dump() const;
  int getCount() const;
  pinwright_FoundDevice getDevice(uint32_t) const;
  const NimBLEAdvertisedDevice* getDevice(const NimBLEAddress&) const;
  std::vector<NimBLEAdvertisedDevice*>::const_iterator begin() const;
  std::vector<NimBLEAdvertisedDevice*>::const_iterator end() const;
  operator bool() const;  // what NimBLEScan::start() returns in 2.x
};

class PINWRIGHT_COMPLETE NimBLEScan {
public:
  NimBLEScanResults start(uint32_t, bool = false, bool = true);
  bool start(uint32_t, void (*)(NimBLEScanResults), bool = false);
  bool isScanning();
  void setScanCallbacks(NimBLEScanCallbacks*, bool = false);
  void setAdvertisedDeviceCallbacks(NimBLEScanCallbacks*, bool = false);
  void setActiveScan(bool);
  void setInterval(uint16_t);
  void setWindow(uint16_t);
  void setDuplicateFilter(uint8_t);
  void setLimitedOnly(bool);
  void setFilterPolicy(uint8_t);
  bool stop();
  void clearResults();
  void clearDuplicateCache();
  NimBLEScanResults getResults();
  NimBLEScanResults getResults(uint32_t, bool = false);
  void setMaxResults(uint8_t);
  void erase(const NimBLEAddress&);
  void erase(const NimBLEAdvertisedDevice*);
  void setScanResponseTimeout(uint32_t);
  std::string getStatsString() const;
  void setPeriod(uint32_t);
  enum Phy { SCAN_1M = 1, SCAN_CODED, SCAN_ALL };
  void setPhy(Phy);
};

class PINWRIGHT_COMPLETE NimBLEScanCallbacks {
public:
  virtual ~NimBLEScanCallbacks();
  virtual void onDiscovered(const NimBLEAdvertisedDevice*);
  virtual void onResult(const NimBLEAdvertisedDevice*);
  virtual void onResult(NimBLEAdvertisedDevice*);
  virtual void onScanEnd(const NimBLEScanResults&, int);
};

class PINWRIGHT_COMPLETE NimBLEServer {
public:
  bool start();
  size_t getConnectedCount() const;
  bool disconnect(uint16_t, uint8_t = BLE_ERR_REM_USER_CONN_TERM) const;
  bool disconnect(const NimBLEConnInfo&, uint8_t = BLE_ERR_REM_USER_CONN_TERM) const;
  void setCallbacks(NimBLEServerCallbacks*, bool = true);
  void updateConnParams(uint16_t, uint16_t, uint16_t, uint16_t, uint16_t) const;
  NimBLEService* createService(const char*);
  NimBLEService* createService(const NimBLEUUID&);
  NimBLEService* getServiceByUUID(const char*, uint16_t = 0) const;
  NimBLEService* getServiceByUUID(const NimBLEUUID&, uint16_t = 0) const;
  NimBLEService* getServiceByHandle(uint16_t) const;
  NimBLECharacteristic* getCharacteristicByHandle(uint16_t) const;
  void removeService(NimBLEService*, bool = false);
  void addService(NimBLEService*);
  uint16_t getPeerMTU(uint16_t) const;
  std::vector<uint16_t> getPeerDevices() const;
  NimBLEConnInfo getPeerInfo(size_t) const;
  NimBLEConnInfo getPeerInfo(const NimBLEAddress&) const;
  NimBLEConnInfo getPeerInfoByHandle(uint16_t) const;
  NimBLEConnInfo getPeerIDInfo(uint16_t) const;
  void advertiseOnDisconnect(bool);
  void setDataLen(uint16_t, uint16_t) const;
  bool updatePhy(uint16_t, uint8_t, uint8_t, uint16_t);
  bool getPhy(uint16_t, uint8_t*, uint8_t*);
  void sendServiceChangedIndication() const;
  NimBLEClient* getClient(uint16_t);
  NimBLEClient* getClient(const NimBLEConnInfo&);
  void deleteClient();
  NimBLEAdvertising* getAdvertising() const;
  bool startAdvertising(uint32_t = 0) const;
  bool stopAdvertising() const;
};

class PINWRIGHT_COMPLETE NimBLEServerCallbacks {
public:
  virtual ~NimBLEServerCallbacks();
  virtual void onConnect(NimBLEServer*, NimBLEConnInfo&);
  virtual void onConnect(NimBLEServer*, ble_gap_conn_desc*);
  virtual void onConnect(NimBLEServer*);
  virtual void onDisconnect(NimBLEServer*, NimBLEConnInfo&, int);
  virtual void onDisconnect(NimBLEServer*, ble_gap_conn_desc*);
  virtual void onDisconnect(NimBLEServer*);
  virtual void onMTUChange(uint16_t, NimBLEConnInfo&);
  virtual void onMTUChange(uint16_t, ble_gap_conn_desc*);
  virtual uint32_t onPassKeyDisplay();
  virtual uint32_t onPassKeyRequest();
  virtual void onPassKeyEntry(NimBLEConnInfo&);
  virtual void onConfirmPassKey(NimBLEConnInfo&, uint32_t);
  virtual void onConfirmPIN(NimBLEConnInfo&, uint32_t);
  virtual bool onConfirmPIN(uint32_t);
  virtual void onAuthenticationComplete(NimBLEConnInfo&);
  virtual void onAuthenticationComplete(ble_gap_conn_desc*);
  virtual void onIdentity(NimBLEConnInfo&);
  virtual void onConnParamsUpdate(NimBLEConnInfo&);
  virtual void onPhyUpdate(NimBLEConnInfo&, uint8_t, uint8_t);
};

enum NIMBLE_PROPERTY {
  BROADCAST = 0x0001,
  READ = 0x0002,
  WRITE_NR = 0x0004,
  WRITE = 0x0008,
  NOTIFY = 0x0010,
  INDICATE = 0x0020,
  READ_ENC = 0x0200,
  READ_AUTHEN = 0x0400,
  READ_AUTHOR = 0x0800,
  WRITE_ENC = 0x1000,
  WRITE_AUTHEN = 0x2000,
  WRITE_AUTHOR = 0x4000,
};

// What a server's characteristics and descriptors have in common.
class PINWRIGHT_COMPLETE NimBLELocalValueAttribute {
public:
  NimBLEUUID getUUID() const;
  uint16_t getHandle() const;
  uint8_t getRemoved() const;
  uint16_t getProperties() const;
  size_t getLength() const;
  NimBLEAttValue getValue(time_t* = nullptr) const;
  template <typename T>
  T getValue(time_t* = nullptr, bool = false) const;
  void setValue(const uint8_t*, size_t);
  void setValue(const char*);
  template <typename T>
  void setValue(const T&);
  std::string toString() const;
};

class PINWRIGHT_COMPLETE NimBLECharacteristic : public NimBLELocalValueAttribute {
public:
  NimBLECharacteristic(
      const char*, uint16_t = READ | WRITE, uint16_t = BLE_ATT_ATTR_MAX_LEN,
      NimBLEService* = nullptr);
  NimBLECharacteristic(
      const NimBLEUUID&, uint16_t = READ | WRITE, uint16_t = BLE_ATT_ATTR_MAX_LEN,
      NimBLEService* = nullptr);
  void addDescriptor(NimBLEDescriptor*);
  void removeDescriptor(NimBLEDescriptor*, bool = false);
  void setCallbacks(NimBLECharacteristicCallbacks*);
  NimBLECharacteristicCallbacks* getCallbacks() const;
  bool indicate(uint16_t = BLE_HS_CONN_HANDLE_NONE) const;
  bool indicate(const uint8_t*, size_t, uint16_t = BLE_HS_CONN_HANDLE_NONE) const;
  template <typename T>
  typename std::enable_if<std::is_class<T>::value, bool>::type indicate(
      const T&, uint16_t = BLE_HS_CONN_HANDLE_NONE) const;
  bool notify(uint16_t = BLE_HS_CONN_HANDLE_NONE) const;
  bool notify(const uint8_t*, size_t, uint16_t = BLE_HS_CONN_HANDLE_NONE) const;
  template <typename T>
  typename std::enable_if<std::is_class<T>::value, bool>::type notify(
      const T&, uint16_t = BLE_HS_CONN_HANDLE_NONE) const;
  NimBLEDescriptor* createDescriptor(
      const char*, uint32_t = READ | WRITE, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLEDescriptor* createDescriptor(
      const NimBLEUUID&, uint32_t = READ | WRITE, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLE2904* create2904();
  NimBLEDescriptor* getDescriptorByUUID(const char*, uint16_t = 0) const;
  NimBLEDescriptor* getDescriptorByUUID(const NimBLEUUID&, uint16_t = 0) const;
  NimBLEDescriptor* getDescriptorByHandle(uint16_t) const;
  NimBLEService* getService() const;
  size_t getSubscribedCount() const;
  size_t getDataLength() const;
};

class PINWRIGHT_COMPLETE NimBLECharacteristicCallbacks {
public:
  enum Status {
    SUCCESS_INDICATE,
    SUCCESS_NOTIFY,
    ERROR_INDICATE_DISABLED,
    ERROR_NOTIFY_DISABLED,
    ERROR_GATT,
    ERROR_NO_CLIENT,
    ERROR_INDICATE_TIMEOUT,
    ERROR_INDICATE_FAILURE,
  };
  virtual ~NimBLECharacteristicCallbacks();
  virtual void onRead(NimBLECharacteristic*, NimBLEConnInfo&);
  virtual void onRead(NimBLECharacteristic*, ble_gap_conn_desc*);
  virtual void onRead(NimBLECharacteristic*);
  virtual void onWrite(NimBLECharacteristic*, NimBLEConnInfo&);
  virtual void onWrite(NimBLECharacteristic*, ble_gap_conn_desc*);
  virtual void onWrite(NimBLECharacteristic*);
  virtual void onNotify(NimBLECharacteristic*);
  virtual void onStatus(NimBLECharacteristic*, int);
  virtual void onStatus(NimBLECharacteristic*, NimBLEConnInfo&, int);
  virtual void onStatus(NimBLECharacteristic*, Status, int);
  virtual void onSubscribe(NimBLECharacteristic*, NimBLEConnInfo&, uint16_t);
  virtual void onSubscribe(NimBLECharacteristic*, ble_gap_conn_desc*, uint16_t);
};

class PINWRIGHT_COMPLETE NimBLEDescriptor : public NimBLELocalValueAttribute {
public:
  NimBLEDescriptor(const char*, uint16_t, uint16_t, NimBLECharacteristic* = nullptr);
  NimBLEDescriptor(const NimBLEUUID&, uint16_t, uint16_t, NimBLECharacteristic* = nullptr);
  void setCallbacks(NimBLEDescriptorCallbacks*);
  NimBLECharacteristic* getCharacteristic() const;
  std::string getStringValue() const;
};

class PINWRIGHT_COMPLETE NimBLEDescriptorCallbacks {
public:
  virtual ~NimBLEDescriptorCallbacks();
  virtual void onRead(NimBLEDescriptor*, NimBLEConnInfo&);
  virtual void onRead(NimBLEDescriptor*);
  virtual void onWrite(NimBLEDescriptor*, NimBLEConnInfo&);
  virtual void onWrite(NimBLEDescriptor*);
};

class NimBLE2902 : public NimBLEDescriptor {
public:
  bool getNotifications();
  bool getIndications();
  void setNotifications(bool);
  void setIndications(bool);
};

class NimBLE2904 : public NimBLEDescriptor {
public:
  NimBLE2904(NimBLECharacteristic* = nullptr);
  static const uint8_t FORMAT_BOOLEAN = 1;
  static const uint8_t FORMAT_UINT2 = 2;
  static const uint8_t FORMAT_UINT4 = 3;
  static const uint8_t FORMAT_UINT8 = 4;
  static const uint8_t FORMAT_UINT12 = 5;
  static const uint8_t FORMAT_UINT16 = 6;
  static const uint8_t FORMAT_UINT24 = 7;
  static const uint8_t FORMAT_UINT32 = 8;
  static const uint8_t FORMAT_SINT8 = 12;
  static const uint8_t FORMAT_SINT16 = 14;
  static const uint8_t FORMAT_SINT32 = 16;
  static const uint8_t FORMAT_FLOAT32 = 20;
  static const uint8_t FORMAT_FLOAT64 = 21;
  static const uint8_t FORMAT_UTF8 = 25;
  static const uint8_t FORMAT_UTF16 = 26;
  static const uint8_t FORMAT_OPAQUE = 27;
  void setDescription(uint16_t);
  void setExponent(int8_t);
  void setFormat(uint8_t);
  void setNamespace(uint8_t);
  void setUnit(uint16_t);
};

class PINWRIGHT_COMPLETE NimBLEService {
public:
  NimBLEService(const char*);
  NimBLEService(const NimBLEUUID&);
  NimBLEServer* getServer() const;
  NimBLEUUID getUUID() const;
  uint16_t getHandle() const;
  uint8_t getRemoved() const;
  std::string toString() const;
  void dump() const;
  bool isStarted() const;
  bool start();
  NimBLECharacteristic* createCharacteristic(
      const char*, uint32_t = READ | WRITE, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  NimBLECharacteristic* createCharacteristic(
      const NimBLEUUID&, uint32_t = READ | WRITE, uint16_t = BLE_ATT_ATTR_MAX_LEN);
  void addCharacteristic(NimBLECharacteristic*);
  void removeCharacteristic(NimBLECharacteristic*, bool = false);
  NimBLECharacteristic* getCharacteristic(const char*, uint16_t = 0) const;
  NimBLECharacteristic* getCharacteristic(const NimBLEUUID&, uint16_t = 0) const;
  NimBLECharacteristic* getCharacteristicByHandle(uint16_t) const;
  std::vector<NimBLECharacteristic*> getCharacteristics() const;
  std::vector<NimBLECharacteristic*> getCharacteristics(const char*) const;
  std::vector<NimBLECharacteristic*> getCharacteristics(const NimBLEUUID&) const;
};

class PINWRIGHT_COMPLETE NimBLEAdvertisementData {
public:
  bool addData(const uint8_t*, size_t);
  bool addData(char*, size_t);
  bool addData(const std::vector<uint8_t>&);
  bool addData(const std::string&);
  bool setAppearance(uint16_t);
  bool setFlags(uint8_t);
  bool addTxPower();
  bool setPreferredParams(uint16_t, uint16_t);
  bool addServiceUUID(const NimBLEUUID&);
  bool addServiceUUID(const char*);
  bool removeServiceUUID(const NimBLEUUID&);
  bool removeServiceUUID(const char*);
  bool removeServices();
  bool setManufacturerData(const uint8_t*, size_t);
  bool setManufacturerData(const std::string&);
  bool setManufacturerData(const std::vector<uint8_t>&);
  bool setURI(const std::string&);
  bool setName(const std::string&, bool = true);
  bool setShortName(const std::string&);
  bool setCompleteServices(const NimBLEUUID&);
  bool setCompleteServices16(const std::vector<NimBLEUUID>&);
  bool setCompleteServices32(const std::vector<NimBLEUUID>&);
  bool setPartialServices(const NimBLEUUID&);
  bool setPartialServices16(const std::vector<NimBLEUUID>&);
  bool setPartialServices32(const std::vector<NimBLEUUID>&);
  bool setServiceData(const NimBLEUUID&, const uint8_t*, size_t);
  bool setServiceData(const NimBLEUUID&, const std::string&);
  bool setServiceData(const NimBLEUUID&, const std::vector<uint8_t>&);
  bool removeData(uint8_t);
  void clearData();
  int getDataLocation(uint8_t) const;
  std::string toString() const;
  struct Payload : std::vector<uint8_t> {
    operator std::string() const;  // in 1.x
  };
  Payload getPayload() const;
};

class PINWRIGHT_COMPLETE NimBLEAdvertising {
public:
  using advCompleteCB_t = std::function<void(NimBLEAdvertising*)>;
  NimBLEAdvertising();
  bool start(uint32_t = 0, const NimBLEAddress* = nullptr);
  bool start(uint32_t, void (*)(NimBLEAdvertising*), NimBLEAddress* = nullptr);
  bool start(uint32_t, advCompleteCB_t, NimBLEAddress* = nullptr);
  void setAdvertisingCompleteCallback(advCompleteCB_t);
  bool stop();
  bool reset();
  bool isAdvertising();
  void advCompleteCB();
  bool setConnectableMode(uint8_t);
  bool setDiscoverableMode(uint8_t);
  void setAdvertisementType(uint8_t);
  void setScanFilter(bool, bool);
  void enableScanResponse(bool);
  void setScanResponse(bool);
  void setAdvertisingInterval(uint16_t);
  void setMaxInterval(uint16_t);
  void setMinInterval(uint16_t);
  void setMinPreferred(uint16_t);
  void setMaxPreferred(uint16_t);
  bool setAdvertisementData(const NimBLEAdvertisementData&);
  bool setScanResponseData(const NimBLEAdvertisementData&);
  const NimBLEAdvertisementData& getAdvertisementData();
  const NimBLEAdvertisementData& getScanData();
  void clearData();
  bool refreshAdvertisingData();
  bool addServiceUUID(const NimBLEUUID&);
  bool addServiceUUID(const char*);
  bool removeServiceUUID(const NimBLEUUID&);
  bool removeServiceUUID(const char*);
  bool removeServices();
  bool setAppearance(uint16_t);
  bool setPreferredParams(uint16_t, uint16_t);
  bool addTxPower();
  bool setName(const std::string&);
  bool setManufacturerData(const uint8_t*, size_t);
  bool setManufacturerData(const std::string&);
  bool setManufacturerData(const std::vector<uint8_t>&);
  bool setURI(const std::string&);
  bool setServiceData(const NimBLEUUID&, const uint8_t*, size_t);
  bool setServiceData(const NimBLEUUID&, const std::string&);
  bool setServiceData(const NimBLEUUID&, const std::vector<uint8_t>&);
};

class PINWRIGHT_COMPLETE NimBLESecurity {
public:
  NimBLESecurity();
  virtual ~NimBLESecurity();
  void setAuthenticationMode(uint8_t);
  void setCapability(uint8_t);
  void setInitEncryptionKey(uint8_t);
  void setRespEncryptionKey(uint8_t);
  void setKeySize(uint8_t = 16);
  void setStaticPIN(uint32_t);
};

class PINWRIGHT_COMPLETE NimBLESecurityCallbacks {
public:
  virtual ~NimBLESecurityCallbacks();
  virtual uint32_t onPassKeyRequest() = 0;
  virtual void onPassKeyNotify(uint32_t) = 0;
  virtual bool onSecurityRequest() = 0;
  virtual void onAuthenticationComplete(ble_gap_conn_desc*) = 0;
  virtual bool onConfirmPIN(uint32_t) = 0;
};
