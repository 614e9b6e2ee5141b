#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no esp_eap_client.h: core 3.0 brought it"
#else
#include <stdbool.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  ESP_EAP_TTLS_PHASE2_EAP,
  ESP_EAP_TTLS_PHASE2_MSCHAPV2,
  ESP_EAP_TTLS_PHASE2_MSCHAP,
  ESP_EAP_TTLS_PHASE2_PAP,
  ESP_EAP_TTLS_PHASE2_CHAP
} esp_eap_ttls_phase2_types;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_EAP_TYPE_NONE = 0,
  ESP_EAP_TYPE_TLS = (1 << 0),
  ESP_EAP_TYPE_TTLS = (1 << 1),
  ESP_EAP_TYPE_PEAP = (1 << 2),
  ESP_EAP_TYPE_FAST = (1 << 3),
  ESP_EAP_TYPE_ALL = (ESP_EAP_TYPE_TLS | ESP_EAP_TYPE_TTLS | ESP_EAP_TYPE_PEAP | ESP_EAP_TYPE_FAST)
} esp_eap_method_t;
#endif

typedef struct {
  int fast_provisioning;
  int fast_max_pac_list_len;
  bool fast_pac_format_binary;
} esp_eap_fast_config;
esp_err_t esp_wifi_sta_enterprise_enable(void);
esp_err_t esp_wifi_sta_enterprise_disable(void);
esp_err_t esp_eap_client_set_identity(const unsigned char*, int);
void esp_eap_client_clear_identity(void);
esp_err_t esp_eap_client_set_username(const unsigned char*, int);
void esp_eap_client_clear_username(void);
esp_err_t esp_eap_client_set_password(const unsigned char*, int);
void esp_eap_client_clear_password(void);
esp_err_t esp_eap_client_set_new_password(const unsigned char*, int);
void esp_eap_client_clear_new_password(void);
esp_err_t esp_eap_client_set_ca_cert(const unsigned char*, int);
void esp_eap_client_clear_ca_cert(void);
esp_err_t esp_eap_client_set_certificate_and_key(
    const unsigned char*, int, const unsigned char*,
    int, const unsigned char*, int);
void esp_eap_client_clear_certificate_and_key(void);
esp_err_t esp_eap_client_set_disable_time_check(bool);
esp_err_t esp_eap_client_get_disable_time_check(bool*);
esp_err_t esp_eap_client_set_ttls_phase2_method(esp_eap_ttls_phase2_types);
esp_err_t esp_eap_client_set_suiteb_192bit_certification(bool);
esp_err_t esp_eap_client_set_pac_file(const unsigned char*, int);
esp_err_t esp_eap_client_set_fast_params(esp_eap_fast_config);
esp_err_t esp_eap_client_use_default_cert_bundle(bool);
#if PINWRIGHT_CORE >= 30300
void esp_wifi_set_okc_support(bool);
esp_err_t esp_eap_client_set_domain_name(const char*);
esp_err_t esp_eap_client_set_eap_methods(esp_eap_method_t);
#endif

#ifdef __cplusplus
}
#endif
#endif
