#pragma once
#include <stdint.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif
void esp_rom_gpio_pad_select_gpio(uint32_t);
void esp_rom_gpio_pad_pullup_only(uint32_t);
void esp_rom_gpio_pad_unhold(uint32_t);
void esp_rom_gpio_pad_set_drv(uint32_t, uint32_t);
void esp_rom_gpio_connect_in_signal(uint32_t, uint32_t, bool);
void esp_rom_gpio_connect_out_signal(uint32_t, uint32_t, bool,
                                     bool);

#ifdef __cplusplus
}
#endif
