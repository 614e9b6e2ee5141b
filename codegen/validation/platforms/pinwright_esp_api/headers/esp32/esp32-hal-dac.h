#pragma once
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE < 30000
#include <esp32-hal.h>
#include <driver/gpio.h>
#else
#include <soc/soc_caps.h>
#include <stdint.h>
#include <stdbool.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if SOC_DAC_SUPPORTED
#if PINWRIGHT_CORE < 30000
void dacWrite(uint8_t, uint8_t);
void dacDisable(uint8_t);
#else
bool dacWrite(uint8_t, uint8_t);
bool dacDisable(uint8_t);
#endif
#endif

#ifdef __cplusplus
}
#endif
