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
esp_err_t esp_task_wdt_init(uint32_t timeout, bool panic);
#else
typedef struct {
  uint32_t timeout_ms;
  uint32_t idle_core_mask;
  bool trigger_panic;
} esp_task_wdt_config_t;

struct esp_task_wdt_user_handle_s;

typedef struct esp_task_wdt_user_handle_s* esp_task_wdt_user_handle_t;
esp_err_t esp_task_wdt_init(const esp_task_wdt_config_t* config);
esp_err_t esp_task_wdt_reconfigure(const esp_task_wdt_config_t* config);
#endif
esp_err_t esp_task_wdt_deinit(void);
#if PINWRIGHT_CORE < 30000
esp_err_t esp_task_wdt_add(TaskHandle_t handle);
#else
esp_err_t esp_task_wdt_add(TaskHandle_t task_handle);
esp_err_t esp_task_wdt_add_user(const char* user_name, esp_task_wdt_user_handle_t* user_handle_ret);
#endif
esp_err_t esp_task_wdt_reset(void);
#if PINWRIGHT_CORE < 30000
esp_err_t esp_task_wdt_delete(TaskHandle_t handle);
esp_err_t esp_task_wdt_status(TaskHandle_t handle);
#else
esp_err_t esp_task_wdt_reset_user(esp_task_wdt_user_handle_t user_handle);
esp_err_t esp_task_wdt_delete(TaskHandle_t task_handle);
esp_err_t esp_task_wdt_delete_user(esp_task_wdt_user_handle_t user_handle);
esp_err_t esp_task_wdt_status(TaskHandle_t task_handle);
void esp_task_wdt_isr_user_handler(void);
typedef void (*task_wdt_msg_handler)(void* opaque, const char* msg);
esp_err_t esp_task_wdt_print_triggered_tasks(task_wdt_msg_handler msg_handler, void* opaque,
                                             int* cpus_fail);
#endif

#ifdef __cplusplus
}
#endif
