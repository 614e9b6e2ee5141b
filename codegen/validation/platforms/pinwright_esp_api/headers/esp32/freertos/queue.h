#pragma once
#include <freertos/task.h>

#ifdef __cplusplus
extern "C" {
#endif
QueueHandle_t xQueueCreate(UBaseType_t, UBaseType_t);
QueueHandle_t xQueueCreateStatic(UBaseType_t, UBaseType_t,
                                 uint8_t*, StaticQueue_t*);
void vQueueDelete(QueueHandle_t);
BaseType_t xQueueSend(QueueHandle_t, const void*, TickType_t);
BaseType_t xQueueSendToBack(QueueHandle_t, const void*, TickType_t);
BaseType_t xQueueSendToFront(QueueHandle_t, const void*, TickType_t);
BaseType_t xQueueSendFromISR(QueueHandle_t, const void*,
                             BaseType_t*);
BaseType_t xQueueSendToBackFromISR(QueueHandle_t, const void*,
                                   BaseType_t*);
BaseType_t xQueueSendToFrontFromISR(QueueHandle_t, const void*,
                                    BaseType_t*);
BaseType_t xQueueOverwrite(QueueHandle_t, const void*);
BaseType_t xQueueOverwriteFromISR(QueueHandle_t, const void*,
                                  BaseType_t*);
BaseType_t xQueueReceive(QueueHandle_t, void*, TickType_t);
BaseType_t xQueueReceiveFromISR(QueueHandle_t, void*,
                                BaseType_t*);
BaseType_t xQueuePeek(QueueHandle_t, void*, TickType_t);
BaseType_t xQueuePeekFromISR(QueueHandle_t, void*);
BaseType_t xQueueReset(QueueHandle_t);
UBaseType_t uxQueueMessagesWaiting(QueueHandle_t);
UBaseType_t uxQueueMessagesWaitingFromISR(QueueHandle_t);
UBaseType_t uxQueueSpacesAvailable(QueueHandle_t);
BaseType_t xQueueIsQueueEmptyFromISR(QueueHandle_t);
BaseType_t xQueueIsQueueFullFromISR(QueueHandle_t);
QueueSetHandle_t xQueueCreateSet(UBaseType_t);
BaseType_t xQueueAddToSet(QueueSetMemberHandle_t, QueueSetHandle_t);
BaseType_t xQueueRemoveFromSet(QueueSetMemberHandle_t, QueueSetHandle_t);
QueueSetMemberHandle_t xQueueSelectFromSet(QueueSetHandle_t, TickType_t);
#ifdef __cplusplus
}
#endif
