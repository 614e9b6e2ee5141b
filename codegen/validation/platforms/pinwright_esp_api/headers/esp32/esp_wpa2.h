#pragma once
#if PINWRIGHT_CORE < 30000
#include <stdbool.h>
#include <esp_err.h>
#else
#include <esp_eap_client.h>
#endif
#if PINWRIGHT_CORE < 30000
typedef enum {
  ESP_EAP_TTLS_PHASE2_EAP,
  ESP_EAP_TTLS_PHASE2_MSCHAPV2,
  ESP_EAP_TTLS_PHASE2_MSCHAP,
  ESP_EAP_TTLS_PHASE2_PAP,
  ESP_EAP_TTLS_PHASE2_CHAP
} esp_eap_ttls_phase2_types;

typedef struct {
  int fast_provisioning;
  int fast_max_pac_list_len;
  bool fast_pac_format_binary;
} esp_eap_fast_config;
#endif
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_enable(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_disable(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_identity(const unsigned char*, int);
extern "C" void esp_wifi_sta_wpa2_ent_clear_identity(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_username(const unsigned char*, int);
extern "C" void esp_wifi_sta_wpa2_ent_clear_username(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_password(const unsigned char*, int);
extern "C" void esp_wifi_sta_wpa2_ent_clear_password(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_new_password(const unsigned char*,
                                                            int);
extern "C" void esp_wifi_sta_wpa2_ent_clear_new_password(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_ca_cert(const unsigned char*,
                                                       int);
extern "C" void esp_wifi_sta_wpa2_ent_clear_ca_cert(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_cert_key(
    const unsigned char*, int, const unsigned char*,
    int, const unsigned char*, int);
extern "C" void esp_wifi_sta_wpa2_ent_clear_cert_key(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_disable_time_check(bool);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_get_disable_time_check(bool*);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_ttls_phase2_method(esp_eap_ttls_phase2_types);
extern "C" esp_err_t esp_wifi_sta_wpa2_set_suiteb_192bit_certification(bool);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_pac_file(const unsigned char*,
                                                        int);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_fast_phase1_params(esp_eap_fast_config);
#if PINWRIGHT_CORE >= 30000
extern "C" esp_err_t esp_wifi_sta_wpa2_use_default_cert_bundle(bool);
#endif
