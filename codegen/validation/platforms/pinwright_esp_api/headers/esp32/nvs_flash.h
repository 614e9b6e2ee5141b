#pragma once
#include <nvs.h>
#include <esp_partition.h>
#define NVS_KEY_SIZE 32

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  uint8_t eky[NVS_KEY_SIZE];
  uint8_t tky[NVS_KEY_SIZE];
} nvs_sec_cfg_t;
#if PINWRIGHT_CORE >= 30300
typedef esp_err_t (*nvs_flash_generate_keys_t)(const void*, nvs_sec_cfg_t*);
typedef esp_err_t (*nvs_flash_read_cfg_t)(const void*, nvs_sec_cfg_t*);

typedef struct {
  int scheme_id;
  void* scheme_data;
  nvs_flash_generate_keys_t nvs_flash_key_gen;
  nvs_flash_read_cfg_t nvs_flash_read_cfg;
} nvs_sec_scheme_t;
#endif
esp_err_t nvs_flash_init(void);
esp_err_t nvs_flash_init_partition(const char*);
esp_err_t nvs_flash_init_partition_ptr(const esp_partition_t*);
esp_err_t nvs_flash_deinit(void);
esp_err_t nvs_flash_deinit_partition(const char*);
esp_err_t nvs_flash_erase(void);
esp_err_t nvs_flash_erase_partition(const char*);
esp_err_t nvs_flash_erase_partition_ptr(const esp_partition_t*);
esp_err_t nvs_flash_secure_init(nvs_sec_cfg_t*);
esp_err_t nvs_flash_secure_init_partition(const char*, nvs_sec_cfg_t*);
esp_err_t nvs_flash_generate_keys(const esp_partition_t*, nvs_sec_cfg_t*);
esp_err_t nvs_flash_read_security_cfg(const esp_partition_t*, nvs_sec_cfg_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t nvs_flash_register_security_scheme(nvs_sec_scheme_t*);
nvs_sec_scheme_t* nvs_flash_get_default_security_scheme(void);
esp_err_t nvs_flash_generate_keys_v2(nvs_sec_scheme_t*, nvs_sec_cfg_t*);
esp_err_t nvs_flash_read_security_cfg_v2(nvs_sec_scheme_t*, nvs_sec_cfg_t*);
#endif

#ifdef __cplusplus
}
#endif
