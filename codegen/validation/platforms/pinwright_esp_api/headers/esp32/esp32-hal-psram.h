#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <sdkconfig.h>

#ifdef __cplusplus
extern "C" {
#endif
bool psramInit();
bool psramFound();
void* ps_malloc(size_t);
void* ps_calloc(size_t, size_t);
void* ps_realloc(void*, size_t);

#ifdef __cplusplus
}
#endif
