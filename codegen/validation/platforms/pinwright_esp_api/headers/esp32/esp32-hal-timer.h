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
hw_timer_t* timerBegin(uint8_t, uint16_t, bool);
void timerEnd(hw_timer_t*);
void timerSetConfig(hw_timer_t*, uint32_t);
uint32_t timerGetConfig(hw_timer_t*);
void timerAttachInterruptFlag(hw_timer_t*, void (*)(void), bool, int);
void timerAttachInterrupt(hw_timer_t*, void (*)(void), bool);
void timerDetachInterrupt(hw_timer_t*);
void timerStart(hw_timer_t*);
void timerStop(hw_timer_t*);
void timerRestart(hw_timer_t*);
void timerWrite(hw_timer_t*, uint64_t);
void timerSetDivider(hw_timer_t*, uint16_t);
void timerSetCountUp(hw_timer_t*, bool);
void timerSetAutoReload(hw_timer_t*, bool);
bool timerStarted(hw_timer_t*);
uint64_t timerRead(hw_timer_t*);
uint64_t timerReadMicros(hw_timer_t*);
uint64_t timerReadMilis(hw_timer_t*);
double timerReadSeconds(hw_timer_t*);
uint16_t timerGetDivider(hw_timer_t*);
bool timerGetCountUp(hw_timer_t*);
bool timerGetAutoReload(hw_timer_t*);
void timerAlarmEnable(hw_timer_t*);
void timerAlarmDisable(hw_timer_t*);
void timerAlarmWrite(hw_timer_t*, uint64_t, bool);
bool timerAlarmEnabled(hw_timer_t*);
uint64_t timerAlarmRead(hw_timer_t*);
uint64_t timerAlarmReadMicros(hw_timer_t*);
double timerAlarmReadSeconds(hw_timer_t*);
#else
hw_timer_t* timerBegin(uint32_t);
void timerEnd(hw_timer_t*);
void timerStart(hw_timer_t*);
void timerStop(hw_timer_t*);
void timerRestart(hw_timer_t*);
void timerWrite(hw_timer_t*, uint64_t);
uint64_t timerRead(hw_timer_t*);
uint64_t timerReadMicros(hw_timer_t*);
uint64_t timerReadMillis(hw_timer_t*);
double timerReadSeconds(hw_timer_t*);
uint32_t timerGetFrequency(hw_timer_t*);
void timerAttachInterrupt(hw_timer_t*, void (*)(void));
void timerAttachInterruptArg(hw_timer_t*, void (*)(void*), void*);
void timerDetachInterrupt(hw_timer_t*);
void timerAlarm(hw_timer_t*, uint64_t, bool, uint64_t);
#endif

#ifdef __cplusplus
}
#endif
