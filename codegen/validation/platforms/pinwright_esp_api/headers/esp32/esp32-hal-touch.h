#pragma once
#include <soc/soc_caps.h>
#include <esp32-hal.h>

#ifdef __cplusplus
extern "C" {
#endif
#if SOC_TOUCH_SENSOR_SUPPORTED
#if CONFIG_IDF_TARGET_ESP32
typedef uint16_t touch_value_t;
#else
typedef uint32_t touch_value_t;
#endif
void touchSetCycles(uint16_t measure, uint16_t sleep);
touch_value_t touchRead(uint8_t pin);
void touchAttachInterrupt(uint8_t pin, void (*userFunc)(void), touch_value_t threshold);
void touchAttachInterruptArg(uint8_t pin, void (*userFunc)(void*), void* arg,
                             touch_value_t threshold);
void touchDetachInterrupt(uint8_t pin);
#if CONFIG_IDF_TARGET_ESP32
void touchInterruptSetThresholdDirection(bool mustbeLower);
#else
bool touchInterruptGetLastStatus(uint8_t pin);
#endif
void touchSleepWakeUpEnable(uint8_t pin, touch_value_t threshold);
#endif

#ifdef __cplusplus
}
#endif
