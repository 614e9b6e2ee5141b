#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/gptimer.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <driver/gptimer_types.h>

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30300
typedef struct {
  gptimer_clock_source_t clk_src;
  gptimer_count_direction_t direction;
  uint32_t resolution_hz;
  int intr_priority;
  struct {
    uint32_t intr_shared : 1;
    uint32_t allow_pd : 1;
    uint32_t backup_before_sleep : 1;
  } flags;
} gptimer_config_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  gptimer_clock_source_t clk_src;
  gptimer_count_direction_t direction;
  uint32_t resolution_hz;
  int intr_priority;
  struct {
    uint32_t intr_shared : 1;
  } flags;
} gptimer_config_t;
#endif
esp_err_t gptimer_new_timer(const gptimer_config_t*, gptimer_handle_t*);
esp_err_t gptimer_del_timer(gptimer_handle_t);
esp_err_t gptimer_set_raw_count(gptimer_handle_t, uint64_t);
esp_err_t gptimer_get_raw_count(gptimer_handle_t, uint64_t*);
esp_err_t gptimer_get_resolution(gptimer_handle_t, uint32_t*);
esp_err_t gptimer_get_captured_count(gptimer_handle_t, uint64_t*);

typedef struct {
  gptimer_alarm_cb_t on_alarm;
} gptimer_event_callbacks_t;
esp_err_t gptimer_register_event_callbacks(gptimer_handle_t,
                                           const gptimer_event_callbacks_t*, void*);

typedef struct {
  uint64_t alarm_count;
  uint64_t reload_count;
  struct {
    uint32_t auto_reload_on_alarm : 1;
  } flags;
} gptimer_alarm_config_t;
esp_err_t gptimer_set_alarm_action(gptimer_handle_t, const gptimer_alarm_config_t*);
esp_err_t gptimer_enable(gptimer_handle_t);
esp_err_t gptimer_disable(gptimer_handle_t);
esp_err_t gptimer_start(gptimer_handle_t);
esp_err_t gptimer_stop(gptimer_handle_t);

#ifdef __cplusplus
}
#endif
#endif
