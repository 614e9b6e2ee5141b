#pragma once
#include <esp_err.h>
#include <esp_intr_alloc.h>
#include <hal/ledc_types.h>
#include <driver/gpio.h>
#if PINWRIGHT_CORE >= 30000
#define LEDC_APB_CLK_HZ \
  _Pragma("GCC warning \"'LEDC_APB_CLK_HZ' macro is deprecated\"")(APB_CLK_FREQ)
#define LEDC_REF_CLK_HZ \
  _Pragma("GCC warning \"'LEDC_REF_CLK_HZ' macro is deprecated\"")(REF_CLK_FREQ)
#else
#define LEDC_APB_CLK_HZ (APB_CLK_FREQ)
#define LEDC_REF_CLK_HZ (REF_CLK_FREQ)
#endif
#define LEDC_ERR_DUTY (0xFFFFFFFF)
#define LEDC_ERR_VAL (-1)

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  LEDC_SLEEP_MODE_NO_ALIVE_NO_PD = 0,
  LEDC_SLEEP_MODE_NO_ALIVE_ALLOW_PD,
  LEDC_SLEEP_MODE_KEEP_ALIVE,
  LEDC_SLEEP_MODE_INVALID
} ledc_sleep_mode_t;

#endif
typedef struct {
  int gpio_num;
  ledc_mode_t speed_mode;
  ledc_channel_t channel;
  ledc_intr_type_t intr_type;
  ledc_timer_t timer_sel;
  uint32_t duty;
  int hpoint;
#if PINWRIGHT_CORE >= 30300
  ledc_sleep_mode_t sleep_mode;
#endif
  struct {
    unsigned int output_invert : 1;
  } flags;
} ledc_channel_config_t;
typedef struct {
  ledc_mode_t speed_mode;
#if PINWRIGHT_CORE >= 30000
  ledc_timer_bit_t duty_resolution;
#else
  union {
    ledc_timer_bit_t duty_resolution;
    ledc_timer_bit_t bit_num;
  };
#endif
  ledc_timer_t timer_num;
  uint32_t freq_hz;
  ledc_clk_cfg_t clk_cfg;
#if PINWRIGHT_CORE >= 30300
  bool deconfigure;
#endif
} ledc_timer_config_t;
typedef intr_handle_t ledc_isr_handle_t;

typedef enum { LEDC_FADE_END_EVT } ledc_cb_event_t;

typedef struct {
  ledc_cb_event_t event;
  uint32_t speed_mode;
  uint32_t channel;
  uint32_t duty;
} ledc_cb_param_t;
typedef bool (*ledc_cb_t)(const ledc_cb_param_t*, void*);

typedef struct {
  ledc_cb_t fade_cb;
} ledc_cbs_t;
esp_err_t ledc_channel_config(const ledc_channel_config_t*);
#if PINWRIGHT_CORE >= 30300
uint32_t ledc_find_suitable_duty_resolution(uint32_t, uint32_t);
#endif
esp_err_t ledc_timer_config(const ledc_timer_config_t*);
esp_err_t ledc_update_duty(ledc_mode_t, ledc_channel_t);
esp_err_t ledc_set_pin(int, ledc_mode_t, ledc_channel_t);
esp_err_t ledc_stop(ledc_mode_t, ledc_channel_t, uint32_t);
esp_err_t ledc_set_freq(ledc_mode_t, ledc_timer_t, uint32_t);
uint32_t ledc_get_freq(ledc_mode_t, ledc_timer_t);
esp_err_t ledc_set_duty_with_hpoint(ledc_mode_t, ledc_channel_t, uint32_t,
                                    uint32_t);
int ledc_get_hpoint(ledc_mode_t, ledc_channel_t);
esp_err_t ledc_set_duty(ledc_mode_t, ledc_channel_t, uint32_t);
uint32_t ledc_get_duty(ledc_mode_t, ledc_channel_t);
esp_err_t ledc_set_fade(ledc_mode_t, ledc_channel_t, uint32_t,
                        ledc_duty_direction_t, uint32_t,
                        uint32_t, uint32_t);
esp_err_t ledc_isr_register(void (*)(void*), void*, int,
                            ledc_isr_handle_t*);
esp_err_t ledc_timer_set(ledc_mode_t, ledc_timer_t, uint32_t,
                         uint32_t, ledc_clk_src_t);
esp_err_t ledc_timer_rst(ledc_mode_t, ledc_timer_t);
esp_err_t ledc_timer_pause(ledc_mode_t, ledc_timer_t);
esp_err_t ledc_timer_resume(ledc_mode_t, ledc_timer_t);
esp_err_t ledc_bind_channel_timer(ledc_mode_t, ledc_channel_t,
                                  ledc_timer_t);
esp_err_t ledc_set_fade_with_step(ledc_mode_t, ledc_channel_t,
                                  uint32_t, uint32_t, uint32_t);
esp_err_t ledc_set_fade_with_time(ledc_mode_t, ledc_channel_t,
                                  uint32_t, int);
esp_err_t ledc_fade_func_install(int);
void ledc_fade_func_uninstall(void);
esp_err_t ledc_fade_start(ledc_mode_t, ledc_channel_t,
                          ledc_fade_mode_t);
esp_err_t ledc_set_duty_and_update(ledc_mode_t, ledc_channel_t, uint32_t,
                                   uint32_t);
esp_err_t ledc_set_fade_time_and_start(ledc_mode_t, ledc_channel_t,
                                       uint32_t, uint32_t,
                                       ledc_fade_mode_t);
esp_err_t ledc_set_fade_step_and_start(ledc_mode_t, ledc_channel_t,
                                       uint32_t, uint32_t, uint32_t,
                                       ledc_fade_mode_t);
esp_err_t ledc_cb_register(ledc_mode_t, ledc_channel_t, ledc_cbs_t*,
                           void*);

#ifdef __cplusplus
}
#endif
