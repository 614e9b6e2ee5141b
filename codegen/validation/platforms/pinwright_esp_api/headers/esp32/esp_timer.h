#pragma once
#include <stdint.h>
#include <stdio.h>
#include <stdbool.h>
#include <esp_err.h>
#include <sdkconfig.h>

#ifdef __cplusplus
extern "C" {
#endif

struct esp_timer;

typedef struct esp_timer* esp_timer_handle_t;
typedef void (*esp_timer_cb_t)(void*);

typedef enum { ESP_TIMER_TASK, ESP_TIMER_MAX } esp_timer_dispatch_t;

typedef struct {
  esp_timer_cb_t callback;
  void* arg;
  esp_timer_dispatch_t dispatch_method;
  const char* name;
  bool skip_unhandled_events;
} esp_timer_create_args_t;
esp_err_t esp_timer_early_init(void);
esp_err_t esp_timer_init(void);
esp_err_t esp_timer_deinit(void);
esp_err_t esp_timer_create(const esp_timer_create_args_t*,
                           esp_timer_handle_t*);
esp_err_t esp_timer_start_once(esp_timer_handle_t, uint64_t);
esp_err_t esp_timer_start_periodic(esp_timer_handle_t, uint64_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_timer_restart(esp_timer_handle_t, uint64_t);
#endif
esp_err_t esp_timer_stop(esp_timer_handle_t);
esp_err_t esp_timer_delete(esp_timer_handle_t);
int64_t esp_timer_get_time(void);
int64_t esp_timer_get_next_alarm(void);
int64_t esp_timer_get_next_alarm_for_wake_up(void);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_timer_get_period(esp_timer_handle_t, uint64_t*);
esp_err_t esp_timer_get_expiry_time(esp_timer_handle_t, uint64_t*);
#endif
esp_err_t esp_timer_dump(FILE*);
bool esp_timer_is_active(esp_timer_handle_t);

#ifdef __cplusplus
}
#endif
