#pragma once
#include <stdint.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif
void esp_rom_gpio_pad_select_gpio(uint32_t iopad_num);
void esp_rom_gpio_pad_pullup_only(uint32_t iopad_num);
void esp_rom_gpio_pad_unhold(uint32_t gpio_num);
void esp_rom_gpio_pad_set_drv(uint32_t iopad_num, uint32_t drv);
void esp_rom_gpio_connect_in_signal(uint32_t gpio_num, uint32_t signal_idx, bool inv);
void esp_rom_gpio_connect_out_signal(uint32_t gpio_num, uint32_t signal_idx, bool out_inv,
                                     bool oen_inv);

#ifdef __cplusplus
}
#endif
