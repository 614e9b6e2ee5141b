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
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_identity(const unsigned char* identity, int len);
extern "C" void esp_wifi_sta_wpa2_ent_clear_identity(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_username(const unsigned char* username, int len);
extern "C" void esp_wifi_sta_wpa2_ent_clear_username(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_password(const unsigned char* password, int len);
extern "C" void esp_wifi_sta_wpa2_ent_clear_password(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_new_password(const unsigned char* new_password,
                                                            int len);
extern "C" void esp_wifi_sta_wpa2_ent_clear_new_password(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_ca_cert(const unsigned char* ca_cert,
                                                       int ca_cert_len);
extern "C" void esp_wifi_sta_wpa2_ent_clear_ca_cert(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_cert_key(
    const unsigned char* client_cert, int client_cert_len, const unsigned char* private_key,
    int private_key_len, const unsigned char* private_key_passwd, int private_key_passwd_len);
extern "C" void esp_wifi_sta_wpa2_ent_clear_cert_key(void);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_disable_time_check(bool disable);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_get_disable_time_check(bool* disable);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_ttls_phase2_method(esp_eap_ttls_phase2_types type);
extern "C" esp_err_t esp_wifi_sta_wpa2_set_suiteb_192bit_certification(bool enable);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_pac_file(const unsigned char* pac_file,
                                                        int pac_file_len);
extern "C" esp_err_t esp_wifi_sta_wpa2_ent_set_fast_phase1_params(esp_eap_fast_config config);
#if PINWRIGHT_CORE >= 30000
extern "C" esp_err_t esp_wifi_sta_wpa2_use_default_cert_bundle(bool use_default_bundle);
#endif
