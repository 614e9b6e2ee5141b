#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <multi_heap.h>
#include <sdkconfig.h>
#include <esp_err.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_attr.h>
#define HEAP_IRAM_ATTR IRAM_ATTR
#endif
#define MALLOC_CAP_EXEC (1 << 0)
#define MALLOC_CAP_32BIT (1 << 1)
#define MALLOC_CAP_8BIT (1 << 2)
#define MALLOC_CAP_DMA (1 << 3)
#define MALLOC_CAP_PID2 (1 << 4)
#define MALLOC_CAP_PID3 (1 << 5)
#define MALLOC_CAP_PID4 (1 << 6)
#define MALLOC_CAP_PID5 (1 << 7)
#define MALLOC_CAP_PID6 (1 << 8)
#define MALLOC_CAP_PID7 (1 << 9)
#define MALLOC_CAP_SPIRAM (1 << 10)
#define MALLOC_CAP_INTERNAL (1 << 11)
#define MALLOC_CAP_DEFAULT (1 << 12)
#define MALLOC_CAP_IRAM_8BIT (1 << 13)
#define MALLOC_CAP_RETENTION (1 << 14)
#define MALLOC_CAP_RTCRAM (1 << 15)
#if PINWRIGHT_CORE >= 30300
#define MALLOC_CAP_TCM (1 << 16)
#define MALLOC_CAP_DMA_DESC_AHB (1 << 17)
#define MALLOC_CAP_DMA_DESC_AXI (1 << 18)
#define MALLOC_CAP_CACHE_ALIGNED (1 << 19)
#define MALLOC_CAP_SIMD (1 << 20)
#endif
#define MALLOC_CAP_INVALID (1 << 31)

#ifdef __cplusplus
extern "C" {
#endif
typedef void (*esp_alloc_failed_hook_t)(size_t, uint32_t, const char*);
esp_err_t heap_caps_register_failed_alloc_callback(esp_alloc_failed_hook_t);
void* heap_caps_malloc(size_t, uint32_t);
void heap_caps_free(void*);
void* heap_caps_realloc(void*, size_t, uint32_t);
void* heap_caps_aligned_alloc(size_t, size_t, uint32_t);
void heap_caps_aligned_free(void*);
void* heap_caps_aligned_calloc(size_t, size_t, size_t, uint32_t);
void* heap_caps_calloc(size_t, size_t, uint32_t);
size_t heap_caps_get_total_size(uint32_t);
size_t heap_caps_get_free_size(uint32_t);
size_t heap_caps_get_minimum_free_size(uint32_t);
size_t heap_caps_get_largest_free_block(uint32_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t heap_caps_monitor_local_minimum_free_size_start(void);
esp_err_t heap_caps_monitor_local_minimum_free_size_stop(void);
#endif
void heap_caps_get_info(multi_heap_info_t*, uint32_t);
void heap_caps_print_heap_info(uint32_t);
bool heap_caps_check_integrity_all(bool);
bool heap_caps_check_integrity(uint32_t, bool);
bool heap_caps_check_integrity_addr(intptr_t, bool);
void heap_caps_malloc_extmem_enable(size_t);
void* heap_caps_malloc_prefer(size_t, size_t, ...);
void* heap_caps_realloc_prefer(void*, size_t, size_t, ...);
void* heap_caps_calloc_prefer(size_t, size_t, size_t, ...);
void heap_caps_dump(uint32_t);
void heap_caps_dump_all(void);
size_t heap_caps_get_allocated_size(void*);
#if PINWRIGHT_CORE >= 30300
size_t heap_caps_get_containing_block_size(void*);

typedef struct walker_heap_info {
  intptr_t start;
  intptr_t end;
} walker_heap_into_t;

typedef struct walker_block_info {
  void* ptr;
  size_t size;
  bool used;
} walker_block_info_t;
typedef bool (*heap_caps_walker_cb_t)(walker_heap_into_t, walker_block_info_t,
                                      void*);
void heap_caps_walk(uint32_t, heap_caps_walker_cb_t, void*);
void heap_caps_walk_all(heap_caps_walker_cb_t, void*);
#endif

#ifdef __cplusplus
}
#endif
