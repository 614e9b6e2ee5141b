#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <esp32-hal.h>
#if PINWRIGHT_CORE < 30000
#include <freertos/FreeRTOS.h>
#else
#include <driver/gptimer_types.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
struct hw_timer_s;
#else
struct timer_struct_t;

typedef struct timer_struct_t hw_timer_t;
#endif
#if PINWRIGHT_CORE < 30000
typedef struct hw_timer_s hw_timer_t;
hw_timer_t* timerBegin(uint8_t timer, uint16_t divider, bool countUp);
void timerEnd(hw_timer_t* timer);
void timerSetConfig(hw_timer_t* timer, uint32_t config);
uint32_t timerGetConfig(hw_timer_t* timer);
void timerAttachInterruptFlag(hw_timer_t* timer, void (*fn)(void), bool edge, int intr_alloc_flags);
void timerAttachInterrupt(hw_timer_t* timer, void (*fn)(void), bool edge);
void timerDetachInterrupt(hw_timer_t* timer);
void timerStart(hw_timer_t* timer);
void timerStop(hw_timer_t* timer);
void timerRestart(hw_timer_t* timer);
void timerWrite(hw_timer_t* timer, uint64_t val);
void timerSetDivider(hw_timer_t* timer, uint16_t divider);
void timerSetCountUp(hw_timer_t* timer, bool countUp);
void timerSetAutoReload(hw_timer_t* timer, bool autoreload);
bool timerStarted(hw_timer_t* timer);
uint64_t timerRead(hw_timer_t* timer);
uint64_t timerReadMicros(hw_timer_t* timer);
uint64_t timerReadMilis(hw_timer_t* timer);
double timerReadSeconds(hw_timer_t* timer);
uint16_t timerGetDivider(hw_timer_t* timer);
bool timerGetCountUp(hw_timer_t* timer);
bool timerGetAutoReload(hw_timer_t* timer);
void timerAlarmEnable(hw_timer_t* timer);
void timerAlarmDisable(hw_timer_t* timer);
void timerAlarmWrite(hw_timer_t* timer, uint64_t alarm_value, bool autoreload);
bool timerAlarmEnabled(hw_timer_t* timer);
uint64_t timerAlarmRead(hw_timer_t* timer);
uint64_t timerAlarmReadMicros(hw_timer_t* timer);
double timerAlarmReadSeconds(hw_timer_t* timer);
#else
hw_timer_t* timerBegin(uint32_t frequency);
void timerEnd(hw_timer_t* timer);
void timerStart(hw_timer_t* timer);
void timerStop(hw_timer_t* timer);
void timerRestart(hw_timer_t* timer);
void timerWrite(hw_timer_t* timer, uint64_t val);
uint64_t timerRead(hw_timer_t* timer);
uint64_t timerReadMicros(hw_timer_t* timer);
uint64_t timerReadMillis(hw_timer_t* timer);
double timerReadSeconds(hw_timer_t* timer);
uint32_t timerGetFrequency(hw_timer_t* timer);
void timerAttachInterrupt(hw_timer_t* timer, void (*userFunc)(void));
void timerAttachInterruptArg(hw_timer_t* timer, void (*userFunc)(void*), void* arg);
void timerDetachInterrupt(hw_timer_t* timer);
void timerAlarm(hw_timer_t* timer, uint64_t alarm_value, bool autoreload, uint64_t reload_count);
#endif

#ifdef __cplusplus
}
#endif
