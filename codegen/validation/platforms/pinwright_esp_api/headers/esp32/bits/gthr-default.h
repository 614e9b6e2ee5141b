// What the C++ library needs of a system for <mutex>, <thread> and their like. An ESP32 has it in
// FreeRTOS; the library used here was built without.
#pragma once
#include <time.h>

#define __GTHREADS 1
#define __GTHREADS_CXX0X 1
#define __GTHREAD_HAS_COND 1
#define __GTHREAD_ONCE_INIT 0
#define __GTHREAD_MUTEX_INIT 0
#define __GTHREAD_RECURSIVE_MUTEX_INIT 0
#define __GTHREAD_COND_INIT 0

typedef unsigned int __gthread_t;
typedef unsigned int __gthread_key_t;
typedef int __gthread_once_t;
typedef unsigned int __gthread_mutex_t;
typedef unsigned int __gthread_recursive_mutex_t;
typedef unsigned int __gthread_cond_t;
typedef struct timespec __gthread_time_t;

extern "C" {
int __gthread_active_p(void);
int __gthread_create(__gthread_t*, void* (*)(void*), void*);
int __gthread_join(__gthread_t, void**);
int __gthread_detach(__gthread_t);
int __gthread_equal(__gthread_t, __gthread_t);
__gthread_t __gthread_self(void);
int __gthread_yield(void);
int __gthread_once(__gthread_once_t*, void (*)(void));
int __gthread_key_create(__gthread_key_t*, void (*)(void*));
int __gthread_key_delete(__gthread_key_t);
void* __gthread_getspecific(__gthread_key_t);
int __gthread_setspecific(__gthread_key_t, const void*);
int __gthread_mutex_destroy(__gthread_mutex_t*);
int __gthread_mutex_lock(__gthread_mutex_t*);
int __gthread_mutex_trylock(__gthread_mutex_t*);
int __gthread_mutex_timedlock(__gthread_mutex_t*, const __gthread_time_t*);
int __gthread_mutex_unlock(__gthread_mutex_t*);
int __gthread_recursive_mutex_destroy(__gthread_recursive_mutex_t*);
int __gthread_recursive_mutex_lock(__gthread_recursive_mutex_t*);
int __gthread_recursive_mutex_trylock(__gthread_recursive_mutex_t*);
int __gthread_recursive_mutex_timedlock(__gthread_recursive_mutex_t*, const __gthread_time_t*);
int __gthread_recursive_mutex_unlock(__gthread_recursive_mutex_t*);
int __gthread_cond_destroy(__gthread_cond_t*);
int __gthread_cond_broadcast(__gthread_cond_t*);
int __gthread_cond_signal(__gthread_cond_t*);
int __gthread_cond_wait(__gthread_cond_t*, __gthread_mutex_t*);
int __gthread_cond_timedwait(__gthread_cond_t*, __gthread_mutex_t*, const __gthread_time_t*);
int __gthread_cond_wait_recursive(__gthread_cond_t*, __gthread_recursive_mutex_t*);
}
