#pragma once
#include <freertos/stream_buffer.h>

#if PINWRIGHT_CORE < 30000
typedef void* MessageBufferHandle_t;
#else
typedef StreamBufferHandle_t MessageBufferHandle_t;
#endif

#ifdef __cplusplus
extern "C" {
#endif
MessageBufferHandle_t xMessageBufferCreate(size_t);
size_t xMessageBufferSend(MessageBufferHandle_t, const void*,
                          size_t, TickType_t);
size_t xMessageBufferReceive(MessageBufferHandle_t, void*,
                             size_t, TickType_t);
void vMessageBufferDelete(MessageBufferHandle_t);
BaseType_t xMessageBufferIsFull(MessageBufferHandle_t);
BaseType_t xMessageBufferIsEmpty(MessageBufferHandle_t);
BaseType_t xMessageBufferReset(MessageBufferHandle_t);
size_t xMessageBufferSpacesAvailable(MessageBufferHandle_t);
#ifdef __cplusplus
}
#endif
