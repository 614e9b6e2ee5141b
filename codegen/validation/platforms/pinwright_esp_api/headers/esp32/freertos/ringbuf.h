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
RingbufHandle_t xRingbufferCreate(size_t xBufferSize, RingbufferType_t xBufferType);
RingbufHandle_t xRingbufferCreateNoSplit(size_t xItemSize, size_t xItemNum);
void vRingbufferDelete(RingbufHandle_t xRingbuffer);
BaseType_t xRingbufferSend(RingbufHandle_t xRingbuffer, const void* pvItem, size_t xItemSize,
                           TickType_t xTicksToWait);
BaseType_t xRingbufferSendFromISR(RingbufHandle_t xRingbuffer, const void* pvItem, size_t xItemSize,
                                  BaseType_t* pxHigherPriorityTaskWoken);
void* xRingbufferReceive(RingbufHandle_t xRingbuffer, size_t* pxItemSize, TickType_t xTicksToWait);
void* xRingbufferReceiveFromISR(RingbufHandle_t xRingbuffer, size_t* pxItemSize);
void* xRingbufferReceiveUpTo(RingbufHandle_t xRingbuffer, size_t* pxItemSize,
                             TickType_t xTicksToWait, size_t xMaxSize);
void vRingbufferReturnItem(RingbufHandle_t xRingbuffer, void* pvItem);
void vRingbufferReturnItemFromISR(RingbufHandle_t xRingbuffer, void* pvItem,
                                  BaseType_t* pxHigherPriorityTaskWoken);
size_t xRingbufferGetMaxItemSize(RingbufHandle_t xRingbuffer);
size_t xRingbufferGetCurFreeSize(RingbufHandle_t xRingbuffer);
#ifdef __cplusplus
}
#endif
