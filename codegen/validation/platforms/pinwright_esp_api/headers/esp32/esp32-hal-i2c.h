#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif
esp_err_t i2cInit(uint8_t, int8_t, int8_t, uint32_t);
esp_err_t i2cDeinit(uint8_t);
esp_err_t i2cSetClock(uint8_t, uint32_t);
esp_err_t i2cGetClock(uint8_t, uint32_t*);
esp_err_t i2cWrite(uint8_t, uint16_t, const uint8_t*, size_t,
                   uint32_t);
esp_err_t i2cRead(uint8_t, uint16_t, uint8_t*, size_t,
                  uint32_t, size_t*);
esp_err_t i2cWriteReadNonStop(uint8_t, uint16_t, const uint8_t*, size_t,
                              uint8_t*, size_t, uint32_t,
                              size_t*);
bool i2cIsInit(uint8_t);

#ifdef __cplusplus
}
#endif
