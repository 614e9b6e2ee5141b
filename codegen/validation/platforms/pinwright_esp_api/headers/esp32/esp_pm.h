#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <sdkconfig.h>

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
typedef struct {
  int max_freq_mhz;
  int min_freq_mhz;
  bool light_sleep_enable;
} esp_pm_config_t;
typedef esp_pm_config_t esp_pm_config_esp32_t;
typedef esp_pm_config_t esp_pm_config_esp32s2_t;
typedef esp_pm_config_t esp_pm_config_esp32s3_t;
typedef esp_pm_config_t esp_pm_config_esp32c3_t;
typedef esp_pm_config_t esp_pm_config_esp32c2_t;
typedef esp_pm_config_t esp_pm_config_esp32c6_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_PM_CPU_FREQ_MAX,
  ESP_PM_APB_FREQ_MAX,
  ESP_PM_NO_LIGHT_SLEEP,
  ESP_PM_LOCK_MAX
} esp_pm_lock_type_t;
#else
typedef enum { ESP_PM_CPU_FREQ_MAX, ESP_PM_APB_FREQ_MAX, ESP_PM_NO_LIGHT_SLEEP } esp_pm_lock_type_t;
#endif
esp_err_t esp_pm_configure(const void*);
esp_err_t esp_pm_get_configuration(void*);

struct esp_pm_lock;

typedef struct esp_pm_lock* esp_pm_lock_handle_t;
esp_err_t esp_pm_lock_create(esp_pm_lock_type_t, int, const char*,
                             esp_pm_lock_handle_t*);
esp_err_t esp_pm_lock_acquire(esp_pm_lock_handle_t);
esp_err_t esp_pm_lock_release(esp_pm_lock_handle_t);
esp_err_t esp_pm_lock_delete(esp_pm_lock_handle_t);
esp_err_t esp_pm_dump_locks(FILE*);

#ifdef __cplusplus
}
#endif
