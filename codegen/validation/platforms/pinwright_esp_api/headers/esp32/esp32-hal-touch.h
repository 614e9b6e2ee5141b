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
void touchSetCycles(uint16_t, uint16_t);
touch_value_t touchRead(uint8_t);
void touchAttachInterrupt(uint8_t, void (*)(void), touch_value_t);
void touchAttachInterruptArg(uint8_t, void (*)(void*), void*,
                             touch_value_t);
void touchDetachInterrupt(uint8_t);
#if CONFIG_IDF_TARGET_ESP32
void touchInterruptSetThresholdDirection(bool);
#else
bool touchInterruptGetLastStatus(uint8_t);
#endif
void touchSleepWakeUpEnable(uint8_t, touch_value_t);
#endif

#ifdef __cplusplus
}
#endif
