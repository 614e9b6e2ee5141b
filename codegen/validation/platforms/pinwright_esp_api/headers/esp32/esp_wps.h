#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#define ESP_ERR_WIFI_REGISTRAR (ESP_ERR_WIFI_BASE + 51)
#define ESP_ERR_WIFI_WPS_TYPE (ESP_ERR_WIFI_BASE + 52)
#define ESP_ERR_WIFI_WPS_SM (ESP_ERR_WIFI_BASE + 53)
#define WPS_MAX_MANUFACTURER_LEN 65
#define WPS_MAX_MODEL_NUMBER_LEN 33
#define WPS_MAX_MODEL_NAME_LEN 33
#define WPS_MAX_DEVICE_NAME_LEN 33
#if PINWRIGHT_CORE >= 30000
#define PIN_LEN 9
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum wps_type { WPS_TYPE_DISABLE = 0, WPS_TYPE_PBC, WPS_TYPE_PIN, WPS_TYPE_MAX } wps_type_t;

typedef struct {
  char manufacturer[WPS_MAX_MANUFACTURER_LEN];
  char model_number[WPS_MAX_MODEL_NUMBER_LEN];
  char model_name[WPS_MAX_MODEL_NAME_LEN];
  char device_name[WPS_MAX_DEVICE_NAME_LEN];
} wps_factory_information_t;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  wps_type_t wps_type;
  wps_factory_information_t factory_info;
  char pin[PIN_LEN];
} esp_wps_config_t;
#else
typedef struct {
  wps_type_t wps_type;
  wps_factory_information_t factory_info;
} esp_wps_config_t;
#endif
esp_err_t esp_wifi_wps_enable(const esp_wps_config_t*);
esp_err_t esp_wifi_wps_disable(void);
esp_err_t esp_wifi_wps_start(int);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_wifi_ap_wps_enable(const esp_wps_config_t*);
esp_err_t esp_wifi_ap_wps_disable(void);
esp_err_t esp_wifi_ap_wps_start(const unsigned char*);
#endif

#ifdef __cplusplus
}
#endif
