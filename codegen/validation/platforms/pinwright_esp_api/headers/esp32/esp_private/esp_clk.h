#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
uint32_t esp_clk_slowclk_cal_get(void);
void esp_clk_slowclk_cal_set(uint32_t);
int esp_clk_cpu_freq(void);
int esp_clk_apb_freq(void);
int esp_clk_xtal_freq(void);
uint64_t esp_clk_rtc_time(void);
void esp_clk_private_lock(void);
void esp_clk_private_unlock(void);

#ifdef __cplusplus
}
#endif
