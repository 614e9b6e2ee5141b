#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

struct multi_heap_info;

typedef struct multi_heap_info* multi_heap_handle_t;
void* multi_heap_aligned_alloc(multi_heap_handle_t, size_t, size_t);
void* multi_heap_malloc(multi_heap_handle_t, size_t);
void multi_heap_aligned_free(multi_heap_handle_t, void*);
void multi_heap_free(multi_heap_handle_t, void*);
void* multi_heap_realloc(multi_heap_handle_t, void*, size_t);
size_t multi_heap_get_allocated_size(multi_heap_handle_t, void*);
multi_heap_handle_t multi_heap_register(void*, size_t);
void multi_heap_set_lock(multi_heap_handle_t, void*);
void multi_heap_dump(multi_heap_handle_t);
bool multi_heap_check(multi_heap_handle_t, bool);
size_t multi_heap_free_size(multi_heap_handle_t);
size_t multi_heap_minimum_free_size(multi_heap_handle_t);

typedef struct {
  size_t total_free_bytes;
  size_t total_allocated_bytes;
  size_t largest_free_block;
  size_t minimum_free_bytes;
  size_t allocated_blocks;
  size_t free_blocks;
  size_t total_blocks;
} multi_heap_info_t;
void multi_heap_get_info(multi_heap_handle_t, multi_heap_info_t*);
#if PINWRIGHT_CORE >= 30300
void* multi_heap_aligned_alloc_offs(multi_heap_handle_t, size_t, size_t,
                                    size_t);
size_t multi_heap_reset_minimum_free_bytes(multi_heap_handle_t);
void multi_heap_restore_minimum_free_bytes(multi_heap_handle_t,
                                           const size_t);
typedef bool (*multi_heap_walker_cb_t)(void*, size_t, int,
                                       void*);
void multi_heap_walk(multi_heap_handle_t, multi_heap_walker_cb_t, void*);
size_t multi_heap_get_full_block_size(multi_heap_handle_t, void*);
void* multi_heap_find_containing_block(multi_heap_handle_t, void*);
#endif

#ifdef __cplusplus
}
#endif
