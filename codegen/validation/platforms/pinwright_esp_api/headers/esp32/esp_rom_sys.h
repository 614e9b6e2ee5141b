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
void esp_rom_software_reset_cpu(int cpu_no);
#endif
int esp_rom_printf(const char* fmt, ...);
#if PINWRIGHT_CORE >= 30300
int esp_rom_vprintf(const char* fmt, va_list ap);
int esp_rom_cvt(unsigned long long val, long radix, int pad, const char* digits, char* buf);
#endif
void esp_rom_delay_us(uint32_t us);
void esp_rom_install_channel_putc(int channel, void (*putc)(char c));
#if PINWRIGHT_CORE >= 30300
void esp_rom_output_to_channels(char c);
#endif
void esp_rom_install_uart_printf(void);
#if PINWRIGHT_CORE >= 30000
void esp_rom_route_intr_matrix(int cpu_core, uint32_t periph_intr_id, uint32_t cpu_intr_num);
uint32_t esp_rom_get_cpu_ticks_per_us(void);
void esp_rom_set_cpu_ticks_per_us(uint32_t ticks_per_us);
#endif

#ifdef __cplusplus
}
#endif
