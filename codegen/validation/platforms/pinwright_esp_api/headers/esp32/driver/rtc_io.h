#pragma once
#include <stdint.h>
#if PINWRIGHT_CORE >= 30000
#include <stdbool.h>
#endif
#include <esp_err.h>
#include <soc/soc_caps.h>
#include <hal/rtc_io_types.h>
#if PINWRIGHT_CORE < 30300
#include <driver/gpio.h>
#else
#include <hal/gpio_types.h>
#endif
extern "C" bool rtc_gpio_is_valid_gpio(gpio_num_t);
extern "C" int rtc_io_number_get(gpio_num_t);
extern "C" esp_err_t rtc_gpio_init(gpio_num_t);
extern "C" esp_err_t rtc_gpio_deinit(gpio_num_t);
extern "C" uint32_t rtc_gpio_get_level(gpio_num_t);
extern "C" esp_err_t rtc_gpio_set_level(gpio_num_t, uint32_t);
extern "C" esp_err_t rtc_gpio_set_direction(gpio_num_t, rtc_gpio_mode_t);
extern "C" esp_err_t rtc_gpio_set_direction_in_sleep(gpio_num_t, rtc_gpio_mode_t);
extern "C" esp_err_t rtc_gpio_pullup_en(gpio_num_t);
extern "C" esp_err_t rtc_gpio_pulldown_en(gpio_num_t);
extern "C" esp_err_t rtc_gpio_pullup_dis(gpio_num_t);
extern "C" esp_err_t rtc_gpio_pulldown_dis(gpio_num_t);
extern "C" esp_err_t rtc_gpio_set_drive_capability(gpio_num_t, gpio_drive_cap_t);
extern "C" esp_err_t rtc_gpio_get_drive_capability(gpio_num_t, gpio_drive_cap_t*);
#if PINWRIGHT_CORE >= 30300
extern "C" esp_err_t rtc_gpio_iomux_func_sel(gpio_num_t, int);
#endif
extern "C" esp_err_t rtc_gpio_hold_en(gpio_num_t);
extern "C" esp_err_t rtc_gpio_hold_dis(gpio_num_t);
extern "C" esp_err_t rtc_gpio_force_hold_en_all(void);
extern "C" esp_err_t rtc_gpio_force_hold_dis_all(void);
extern "C" esp_err_t rtc_gpio_isolate(gpio_num_t);
extern "C" esp_err_t rtc_gpio_wakeup_enable(gpio_num_t, gpio_int_type_t);
extern "C" esp_err_t rtc_gpio_wakeup_disable(gpio_num_t);
