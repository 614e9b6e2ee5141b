#pragma once
#include <esp_intr_alloc.h>
#if PINWRIGHT_CORE >= 30000
#include <stdio.h>
#endif
#include <stdbool.h>
#include <sdkconfig.h>
#include <esp_err.h>
#include <esp_intr_alloc.h>
#if PINWRIGHT_CORE < 30000
#include <esp_bit_defs.h>
#include <esp_attr.h>
#endif
#include <soc/soc_caps.h>
#include <hal/gpio_types.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_rom_gpio.h>
#endif
#define GPIO_PIN_COUNT (SOC_GPIO_PIN_COUNT)

#ifdef __cplusplus
extern "C" {
#endif
typedef intr_handle_t gpio_isr_handle_t;
#if PINWRIGHT_CORE >= 30000
typedef void (*gpio_isr_t)(void*);

typedef struct {
  uint64_t pin_bit_mask;
  gpio_mode_t mode;
  gpio_pullup_t pull_up_en;
  gpio_pulldown_t pull_down_en;
  gpio_int_type_t intr_type;
} gpio_config_t;
#endif
esp_err_t gpio_config(const gpio_config_t*);
esp_err_t gpio_reset_pin(gpio_num_t);
esp_err_t gpio_set_intr_type(gpio_num_t, gpio_int_type_t);
esp_err_t gpio_intr_enable(gpio_num_t);
esp_err_t gpio_intr_disable(gpio_num_t);
esp_err_t gpio_set_level(gpio_num_t, uint32_t);
int gpio_get_level(gpio_num_t);
esp_err_t gpio_set_direction(gpio_num_t, gpio_mode_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t gpio_input_enable(gpio_num_t);
#endif
esp_err_t gpio_set_pull_mode(gpio_num_t, gpio_pull_mode_t);
esp_err_t gpio_wakeup_enable(gpio_num_t, gpio_int_type_t);
esp_err_t gpio_wakeup_disable(gpio_num_t);
esp_err_t gpio_isr_register(void (*)(void*), void*, int,
                            gpio_isr_handle_t*);
esp_err_t gpio_pullup_en(gpio_num_t);
esp_err_t gpio_pullup_dis(gpio_num_t);
esp_err_t gpio_pulldown_en(gpio_num_t);
esp_err_t gpio_pulldown_dis(gpio_num_t);
esp_err_t gpio_install_isr_service(int);
void gpio_uninstall_isr_service(void);
esp_err_t gpio_isr_handler_add(gpio_num_t, gpio_isr_t, void*);
esp_err_t gpio_isr_handler_remove(gpio_num_t);
esp_err_t gpio_set_drive_capability(gpio_num_t, gpio_drive_cap_t);
esp_err_t gpio_get_drive_capability(gpio_num_t, gpio_drive_cap_t*);
esp_err_t gpio_hold_en(gpio_num_t);
esp_err_t gpio_hold_dis(gpio_num_t);
void gpio_deep_sleep_hold_en(void);
void gpio_deep_sleep_hold_dis(void);
void gpio_iomux_in(uint32_t, uint32_t);
void gpio_iomux_out(uint8_t, int, bool);
esp_err_t gpio_sleep_sel_en(gpio_num_t);
esp_err_t gpio_sleep_sel_dis(gpio_num_t);
esp_err_t gpio_sleep_set_direction(gpio_num_t, gpio_mode_t);
esp_err_t gpio_sleep_set_pull_mode(gpio_num_t, gpio_pull_mode_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t gpio_dump_io_configuration(FILE*, uint64_t);
#endif
#if PINWRIGHT_CORE >= 30300
esp_err_t gpio_get_io_config(gpio_num_t, gpio_io_config_t*);
#endif

#ifdef __cplusplus
}
#endif
