#pragma once
#include <esp_log.h>

#define ARDUHAL_LOG_LEVEL_NONE 0
#define ARDUHAL_LOG_LEVEL_ERROR 1
#define ARDUHAL_LOG_LEVEL_WARN 2
#define ARDUHAL_LOG_LEVEL_INFO 3
#define ARDUHAL_LOG_LEVEL_DEBUG 4
#define ARDUHAL_LOG_LEVEL_VERBOSE 5
#ifndef CORE_DEBUG_LEVEL
#define CORE_DEBUG_LEVEL 0
#endif
#define ARDUHAL_LOG_LEVEL CORE_DEBUG_LEVEL

#ifdef __cplusplus
extern "C" {
#endif
int log_printf(const char*, ...) __attribute__((format(printf, 1, 2)));
const char* pathToFileName(const char*);
void log_print_buf(const uint8_t*, size_t);
#ifdef __cplusplus
}
#endif

// Below the level of the log, which is none unless asked for, these stand for nothing.
#define log_v(format, ...) ((void)0)
#define log_d(format, ...) ((void)0)
#define log_i(format, ...) ((void)0)
#define log_w(format, ...) ((void)0)
#define log_e(format, ...) ((void)0)
#define log_n(format, ...) ((void)0)
#define isr_log_v log_v
#define isr_log_d log_d
#define isr_log_i log_i
#define isr_log_w log_w
#define isr_log_e log_e
#define isr_log_n log_n
#define log_buf_n(b, l) ((void)0)
#define log_buf_v(b, l) ((void)0)
#define log_buf_d(b, l) ((void)0)
#define log_buf_i(b, l) ((void)0)
#define log_buf_w(b, l) ((void)0)
#define log_buf_e(b, l) ((void)0)
