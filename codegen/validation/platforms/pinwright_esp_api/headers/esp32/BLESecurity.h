#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>

class PINWRIGHT_COMPLETE_2 BLESecurity {
 public:
  BLESecurity();
  virtual ~BLESecurity();
  void setAuthenticationMode(esp_ble_auth_req_t);
  void setCapability(esp_ble_io_cap_t);
  void setInitEncryptionKey(uint8_t);
  void setRespEncryptionKey(uint8_t);
  void setKeySize(uint8_t = 16);
  void setStaticPIN(uint32_t);
  static char* esp_key_type_to_str(esp_ble_key_type_t);
};

class PINWRIGHT_COMPLETE_2 BLESecurityCallbacks {
 public:
  virtual ~BLESecurityCallbacks();
  virtual uint32_t onPassKeyRequest() = 0;
  virtual void onPassKeyNotify(uint32_t) = 0;
  virtual bool onSecurityRequest() = 0;
  virtual void onAuthenticationComplete(esp_ble_auth_cmpl_t) = 0;
  virtual bool onConfirmPIN(uint32_t) = 0;
};
