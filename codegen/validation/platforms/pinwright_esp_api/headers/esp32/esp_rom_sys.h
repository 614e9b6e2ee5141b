#pragma once
#include <sdkconfig.h>
#include <stdint.h>
#if PINWRIGHT_CORE >= 30300
#include <stdbool.h>
#include <inttypes.h>
#include <stdarg.h>
#include <soc/soc_caps.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
void esp_rom_software_reset_system(void);
void esp_rom_software_reset_cpu(int);
#endif
int esp_rom_printf(const char*, ...);
#if PINWRIGHT_CORE >= 30300
int esp_rom_vprintf(const char*, va_list);
int esp_rom_cvt(unsigned long long, long, int, const char*, char*);
#endif
void esp_rom_delay_us(uint32_t);
void esp_rom_install_channel_putc(int, void (*)(char));
#if PINWRIGHT_CORE >= 30300
void esp_rom_output_to_channels(char);
#endif
void esp_rom_install_uart_printf(void);
#if PINWRIGHT_CORE >= 30000
void esp_rom_route_intr_matrix(int, uint32_t, uint32_t);
uint32_t esp_rom_get_cpu_ticks_per_us(void);
void esp_rom_set_cpu_ticks_per_us(uint32_t);
#endif

#ifdef __cplusplus
}
#endif
