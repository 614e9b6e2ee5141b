#pragma once
#include <sdkconfig.h>

#ifdef __cplusplus
extern "C" {
#endif
bool psramInit();
bool psramFound();
void* ps_malloc(size_t size);
void* ps_calloc(size_t n, size_t size);
void* ps_realloc(void* ptr, size_t size);

#ifdef __cplusplus
}
#endif
