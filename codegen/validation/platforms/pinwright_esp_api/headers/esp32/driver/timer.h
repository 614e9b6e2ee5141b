#pragma once
#if PINWRIGHT_CORE >= 30000
#include <stdint.h>
#include <stdbool.h>
#include <sdkconfig.h>
#endif
#include <esp_err.h>
#if PINWRIGHT_CORE < 30000
#include <esp_attr.h>
#include <esp_intr_alloc.h>
#include <hal/timer_types.h>
#else
#include <driver/timer_types_legacy.h>
#endif
#if PINWRIGHT_CORE < 30000
#define TIMER_BASE_CLK (APB_CLK_FREQ)
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
typedef bool (*timer_isr_t)(void*);
typedef intr_handle_t timer_isr_handle_t;
#endif
esp_err_t timer_get_counter_value(timer_group_t, timer_idx_t,
                                  uint64_t*);
esp_err_t timer_get_counter_time_sec(timer_group_t, timer_idx_t, double*);
esp_err_t timer_set_counter_value(timer_group_t, timer_idx_t,
                                  uint64_t);
esp_err_t timer_start(timer_group_t, timer_idx_t);
esp_err_t timer_pause(timer_group_t, timer_idx_t);
esp_err_t timer_set_counter_mode(timer_group_t, timer_idx_t,
                                 timer_count_dir_t);
esp_err_t timer_set_auto_reload(timer_group_t, timer_idx_t,
                                timer_autoreload_t);
esp_err_t timer_set_divider(timer_group_t, timer_idx_t, uint32_t);
esp_err_t timer_set_alarm_value(timer_group_t, timer_idx_t,
                                uint64_t);
esp_err_t timer_get_alarm_value(timer_group_t, timer_idx_t,
                                uint64_t*);
esp_err_t timer_set_alarm(timer_group_t, timer_idx_t, timer_alarm_t);
esp_err_t timer_isr_callback_add(timer_group_t, timer_idx_t,
                                 timer_isr_t, void*, int);
esp_err_t timer_isr_callback_remove(timer_group_t, timer_idx_t);
esp_err_t timer_isr_register(timer_group_t, timer_idx_t, void (*)(void*),
                             void*, int, timer_isr_handle_t*);
esp_err_t timer_init(timer_group_t, timer_idx_t, const timer_config_t*);
esp_err_t timer_deinit(timer_group_t, timer_idx_t);
esp_err_t timer_get_config(timer_group_t, timer_idx_t, timer_config_t*);
esp_err_t timer_group_intr_enable(timer_group_t, timer_intr_t);
esp_err_t timer_group_intr_disable(timer_group_t, timer_intr_t);
esp_err_t timer_enable_intr(timer_group_t, timer_idx_t);
esp_err_t timer_disable_intr(timer_group_t, timer_idx_t);
#if PINWRIGHT_CORE < 30000
void timer_group_intr_clr_in_isr(timer_group_t, timer_idx_t);
#endif
void timer_group_clr_intr_status_in_isr(timer_group_t, timer_idx_t);
void timer_group_enable_alarm_in_isr(timer_group_t, timer_idx_t);
uint64_t timer_group_get_counter_value_in_isr(timer_group_t, timer_idx_t);
void timer_group_set_alarm_value_in_isr(timer_group_t, timer_idx_t,
                                        uint64_t);
void timer_group_set_counter_enable_in_isr(timer_group_t, timer_idx_t,
                                           timer_start_t);
#if PINWRIGHT_CORE < 30000
timer_intr_t timer_group_intr_get_in_isr(timer_group_t);
#endif
uint32_t timer_group_get_intr_status_in_isr(timer_group_t);
#if PINWRIGHT_CORE < 30000
void timer_group_clr_intr_sta_in_isr(timer_group_t, timer_intr_t);
#endif
bool timer_group_get_auto_reload_in_isr(timer_group_t, timer_idx_t);
#if PINWRIGHT_CORE < 30000
esp_err_t timer_spinlock_take(timer_group_t);
esp_err_t timer_spinlock_give(timer_group_t);
#endif

#ifdef __cplusplus
}
#endif
