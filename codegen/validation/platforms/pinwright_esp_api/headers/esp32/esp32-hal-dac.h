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
void dacWrite(uint8_t pin, uint8_t value);
void dacDisable(uint8_t pin);
#else
bool dacWrite(uint8_t pin, uint8_t value);
bool dacDisable(uint8_t pin);
#endif
#endif

#ifdef __cplusplus
}
#endif
