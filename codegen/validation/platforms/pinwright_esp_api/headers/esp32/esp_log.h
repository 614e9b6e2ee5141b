// Levels of the log. Arduino sends its macros to its own log, which is silent unless asked for.
#pragma once
#include <esp_err.h>
#include <stdarg.h>
#include <stdint.h>

typedef enum {
  ESP_LOG_NONE,
  ESP_LOG_ERROR,
  ESP_LOG_WARN,
  ESP_LOG_INFO,
  ESP_LOG_DEBUG,
  ESP_LOG_VERBOSE
} esp_log_level_t;
typedef int (*vprintf_like_t)(const char*, va_list);

#ifdef __cplusplus
extern "C" {
#endif
void esp_log_level_set(const char*, esp_log_level_t);
esp_log_level_t esp_log_level_get(const char*);
vprintf_like_t esp_log_set_vprintf(vprintf_like_t);
uint32_t esp_log_timestamp(void);
uint32_t esp_log_early_timestamp(void);
void esp_log_write(esp_log_level_t, const char*, const char*, ...)
    __attribute__((format(printf, 3, 4)));
void esp_log_buffer_hex_internal(const char*, const void*, uint16_t,
                                 esp_log_level_t);
#ifdef __cplusplus
}
#endif

#define ESP_LOGE(tag, format, ...) ((void)0)
#define ESP_LOGW(tag, format, ...) ((void)0)
#define ESP_LOGI(tag, format, ...) ((void)0)
#define ESP_LOGD(tag, format, ...) ((void)0)
#define ESP_LOGV(tag, format, ...) ((void)0)
#define ESP_EARLY_LOGE ESP_LOGE
#define ESP_EARLY_LOGW ESP_LOGW
#define ESP_EARLY_LOGI ESP_LOGI
#define ESP_EARLY_LOGD ESP_LOGD
#define ESP_DRAM_LOGE ESP_LOGE
#define ESP_LOG_BUFFER_HEX(tag, buffer, length) \
  esp_log_buffer_hex_internal(tag, buffer, length, ESP_LOG_INFO)
#define ESP_LOG_BUFFER_HEXDUMP(tag, buffer, length, level) \
  esp_log_buffer_hex_internal(tag, buffer, length, level)
#define ESP_LOG_LEVEL(level, tag, format, ...) ((void)0)
