#pragma once
#include <freertos/task.h>

#if PINWRIGHT_CORE < 30000
typedef void* TimerHandle_t;
#else
typedef struct tmrTimerControl* TimerHandle_t;
#endif
typedef void (*TimerCallbackFunction_t)(TimerHandle_t);
typedef void (*PendedFunction_t)(void*, uint32_t);

#ifdef __cplusplus
extern "C" {
#endif
TimerHandle_t xTimerCreate(const char*, TickType_t,
                           UBaseType_t, void*,
                           TimerCallbackFunction_t);
TimerHandle_t xTimerCreateStatic(const char*, TickType_t,
                                 UBaseType_t, void*,
                                 TimerCallbackFunction_t,
                                 StaticTimer_t*);
void* pvTimerGetTimerID(TimerHandle_t);
void vTimerSetTimerID(TimerHandle_t, void*);
BaseType_t xTimerIsTimerActive(TimerHandle_t);
BaseType_t xTimerStart(TimerHandle_t, TickType_t);
BaseType_t xTimerStop(TimerHandle_t, TickType_t);
BaseType_t xTimerReset(TimerHandle_t, TickType_t);
BaseType_t xTimerDelete(TimerHandle_t, TickType_t);
BaseType_t xTimerChangePeriod(TimerHandle_t, TickType_t, TickType_t);
BaseType_t xTimerStartFromISR(TimerHandle_t, BaseType_t*);
BaseType_t xTimerStopFromISR(TimerHandle_t, BaseType_t*);
BaseType_t xTimerResetFromISR(TimerHandle_t, BaseType_t*);
BaseType_t xTimerChangePeriodFromISR(TimerHandle_t, TickType_t,
                                     BaseType_t*);
BaseType_t xTimerPendFunctionCall(PendedFunction_t, void*,
                                  uint32_t, TickType_t);
BaseType_t xTimerPendFunctionCallFromISR(PendedFunction_t, void*,
                                         uint32_t,
                                         BaseType_t*);
const char* pcTimerGetName(TimerHandle_t);
void vTimerSetReloadMode(TimerHandle_t, UBaseType_t);
TickType_t xTimerGetPeriod(TimerHandle_t);
TickType_t xTimerGetExpiryTime(TimerHandle_t);
#ifdef __cplusplus
}
#endif
