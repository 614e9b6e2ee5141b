#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <esp_event_base.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  SC_TYPE_ESPTOUCH = 0,
  SC_TYPE_AIRKISS,
  SC_TYPE_ESPTOUCH_AIRKISS,
  SC_TYPE_ESPTOUCH_V2
} smartconfig_type_t;

typedef enum {
  SC_EVENT_SCAN_DONE,
  SC_EVENT_FOUND_CHANNEL,
  SC_EVENT_GOT_SSID_PSWD,
  SC_EVENT_SEND_ACK_DONE
} smartconfig_event_t;
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t SC_EVENT;
#else
extern esp_event_base_t SC_EVENT;
#endif

typedef struct {
  uint8_t ssid[32];
  uint8_t password[64];
  bool bssid_set;
  uint8_t bssid[6];
  smartconfig_type_t type;
  uint8_t token;
  uint8_t cellphone_ip[4];
} smartconfig_event_got_ssid_pswd_t;

typedef struct {
  bool enable_log;
  bool esp_touch_v2_enable_crypt;
  char* esp_touch_v2_key;
} smartconfig_start_config_t;
const char* esp_smartconfig_get_version(void);
esp_err_t esp_smartconfig_start(const smartconfig_start_config_t*);
esp_err_t esp_smartconfig_stop(void);
esp_err_t esp_esptouch_set_timeout(uint8_t);
esp_err_t esp_smartconfig_set_type(smartconfig_type_t);
esp_err_t esp_smartconfig_fast_mode(bool);
esp_err_t esp_smartconfig_get_rvd_data(uint8_t*, uint8_t);

#ifdef __cplusplus
}
#endif
