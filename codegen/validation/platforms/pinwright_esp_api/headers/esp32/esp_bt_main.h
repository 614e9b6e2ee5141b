#pragma once
#if PINWRIGHT_CORE >= 30300
#include <stdbool.h>
#include <stdint.h>
#endif
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  ESP_BLUEDROID_STATUS_UNINITIALIZED = 0,
  ESP_BLUEDROID_STATUS_INITIALIZED,
  ESP_BLUEDROID_STATUS_ENABLED
} esp_bluedroid_status_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  bool ssp_en;
  bool sc_en;
} esp_bluedroid_config_t;
#endif
esp_bluedroid_status_t esp_bluedroid_get_status(void);
esp_err_t esp_bluedroid_enable(void);
esp_err_t esp_bluedroid_disable(void);
esp_err_t esp_bluedroid_init(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_bluedroid_init_with_cfg(esp_bluedroid_config_t*);
#endif
esp_err_t esp_bluedroid_deinit(void);

#ifdef __cplusplus
}
#endif
