#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>

class PINWRIGHT_COMPLETE_2 BLESecurity {
 public:
  BLESecurity();
  virtual ~BLESecurity();
  void setAuthenticationMode(esp_ble_auth_req_t auth_req);
  void setCapability(esp_ble_io_cap_t iocap);
  void setInitEncryptionKey(uint8_t init_key);
  void setRespEncryptionKey(uint8_t resp_key);
  void setKeySize(uint8_t key_size = 16);
  void setStaticPIN(uint32_t pin);
  static char* esp_key_type_to_str(esp_ble_key_type_t key_type);
};

class PINWRIGHT_COMPLETE_2 BLESecurityCallbacks {
 public:
  virtual ~BLESecurityCallbacks();
  virtual uint32_t onPassKeyRequest() = 0;
  virtual void onPassKeyNotify(uint32_t pass_key) = 0;
  virtual bool onSecurityRequest() = 0;
  virtual void onAuthenticationComplete(esp_ble_auth_cmpl_t) = 0;
  virtual bool onConfirmPIN(uint32_t pin) = 0;
};
