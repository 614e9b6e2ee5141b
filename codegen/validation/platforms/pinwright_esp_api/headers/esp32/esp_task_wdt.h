#pragma once
#if PINWRIGHT_CORE >= 30000
#include <stdbool.h>
#endif
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
esp_err_t esp_task_wdt_init(uint32_t, bool);
#else
typedef struct {
  uint32_t timeout_ms;
  uint32_t idle_core_mask;
  bool trigger_panic;
} esp_task_wdt_config_t;

struct esp_task_wdt_user_handle_s;

typedef struct esp_task_wdt_user_handle_s* esp_task_wdt_user_handle_t;
esp_err_t esp_task_wdt_init(const esp_task_wdt_config_t*);
esp_err_t esp_task_wdt_reconfigure(const esp_task_wdt_config_t*);
#endif
esp_err_t esp_task_wdt_deinit(void);
#if PINWRIGHT_CORE < 30000
esp_err_t esp_task_wdt_add(TaskHandle_t);
#else
esp_err_t esp_task_wdt_add(TaskHandle_t);
esp_err_t esp_task_wdt_add_user(const char*, esp_task_wdt_user_handle_t*);
#endif
esp_err_t esp_task_wdt_reset(void);
#if PINWRIGHT_CORE < 30000
esp_err_t esp_task_wdt_delete(TaskHandle_t);
esp_err_t esp_task_wdt_status(TaskHandle_t);
#else
esp_err_t esp_task_wdt_reset_user(esp_task_wdt_user_handle_t);
esp_err_t esp_task_wdt_delete(TaskHandle_t);
esp_err_t esp_task_wdt_delete_user(esp_task_wdt_user_handle_t);
esp_err_t esp_task_wdt_status(TaskHandle_t);
void esp_task_wdt_isr_user_handler(void);
typedef void (*task_wdt_msg_handler)(void*, const char*);
esp_err_t esp_task_wdt_print_triggered_tasks(task_wdt_msg_handler, void*,
                                             int*);
#endif

#ifdef __cplusplus
}
#endif
