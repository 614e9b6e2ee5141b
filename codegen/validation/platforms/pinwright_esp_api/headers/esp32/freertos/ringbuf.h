#pragma once
#include <freertos/queue.h>

typedef void* RingbufHandle_t;
typedef enum {
  RINGBUF_TYPE_NOSPLIT = 0,
  RINGBUF_TYPE_ALLOWSPLIT,
  RINGBUF_TYPE_BYTEBUF,
  RINGBUF_TYPE_MAX
} RingbufferType_t;

#ifdef __cplusplus
extern "C" {
#endif
RingbufHandle_t xRingbufferCreate(size_t, RingbufferType_t);
RingbufHandle_t xRingbufferCreateNoSplit(size_t, size_t);
void vRingbufferDelete(RingbufHandle_t);
BaseType_t xRingbufferSend(RingbufHandle_t, const void*, size_t,
                           TickType_t);
BaseType_t xRingbufferSendFromISR(RingbufHandle_t, const void*, size_t,
                                  BaseType_t*);
void* xRingbufferReceive(RingbufHandle_t, size_t*, TickType_t);
void* xRingbufferReceiveFromISR(RingbufHandle_t, size_t*);
void* xRingbufferReceiveUpTo(RingbufHandle_t, size_t*,
                             TickType_t, size_t);
void vRingbufferReturnItem(RingbufHandle_t, void*);
void vRingbufferReturnItemFromISR(RingbufHandle_t, void*,
                                  BaseType_t*);
size_t xRingbufferGetMaxItemSize(RingbufHandle_t);
size_t xRingbufferGetCurFreeSize(RingbufHandle_t);
#ifdef __cplusplus
}
#endif
