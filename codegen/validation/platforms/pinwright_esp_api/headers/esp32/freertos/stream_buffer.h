#pragma once
#include <freertos/task.h>

#if PINWRIGHT_CORE < 30000
typedef void* StreamBufferHandle_t;
#else
typedef struct StreamBufferDef_t* StreamBufferHandle_t;
#endif

#ifdef __cplusplus
extern "C" {
#endif
StreamBufferHandle_t xStreamBufferCreate(size_t, size_t);
size_t xStreamBufferSend(StreamBufferHandle_t, const void*,
                         size_t, TickType_t);
size_t xStreamBufferSendFromISR(StreamBufferHandle_t, const void*,
                                size_t, BaseType_t*);
size_t xStreamBufferReceive(StreamBufferHandle_t, void*,
                            size_t, TickType_t);
size_t xStreamBufferReceiveFromISR(StreamBufferHandle_t, void*,
                                   size_t,
                                   BaseType_t*);
void vStreamBufferDelete(StreamBufferHandle_t);
BaseType_t xStreamBufferIsFull(StreamBufferHandle_t);
BaseType_t xStreamBufferIsEmpty(StreamBufferHandle_t);
BaseType_t xStreamBufferReset(StreamBufferHandle_t);
size_t xStreamBufferSpacesAvailable(StreamBufferHandle_t);
size_t xStreamBufferBytesAvailable(StreamBufferHandle_t);
BaseType_t xStreamBufferSetTriggerLevel(StreamBufferHandle_t, size_t);
#ifdef __cplusplus
}
#endif
