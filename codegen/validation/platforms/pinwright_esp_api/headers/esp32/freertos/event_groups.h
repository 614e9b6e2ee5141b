#pragma once
#include <freertos/timers.h>

#if PINWRIGHT_CORE < 30000
typedef void* EventGroupHandle_t;
#else
typedef struct EventGroupDef_t* EventGroupHandle_t;
#endif
typedef TickType_t EventBits_t;

#ifdef __cplusplus
extern "C" {
#endif
EventGroupHandle_t xEventGroupCreate(void);
EventGroupHandle_t xEventGroupCreateStatic(StaticEventGroup_t*);
EventBits_t xEventGroupWaitBits(EventGroupHandle_t, EventBits_t,
                                BaseType_t, BaseType_t,
                                TickType_t);
EventBits_t xEventGroupSetBits(EventGroupHandle_t, EventBits_t);
BaseType_t xEventGroupSetBitsFromISR(EventGroupHandle_t, EventBits_t,
                                     BaseType_t*);
EventBits_t xEventGroupClearBits(EventGroupHandle_t, EventBits_t);
BaseType_t xEventGroupClearBitsFromISR(EventGroupHandle_t, EventBits_t);
EventBits_t xEventGroupGetBits(EventGroupHandle_t);
EventBits_t xEventGroupGetBitsFromISR(EventGroupHandle_t);
EventBits_t xEventGroupSync(EventGroupHandle_t, EventBits_t,
                            EventBits_t, TickType_t);
void vEventGroupDelete(EventGroupHandle_t);
#ifdef __cplusplus
}
#endif
