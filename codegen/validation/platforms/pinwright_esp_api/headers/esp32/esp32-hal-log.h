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
int log_printf(const char* format, ...) __attribute__((format(printf, 1, 2)));
const char* pathToFileName(const char* path);
void log_print_buf(const uint8_t* b, size_t len);
#ifdef __cplusplus
}
#endif

#define log_v(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_d(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_i(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_w(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_e(format, ...) log_printf(format, ##__VA_ARGS__)
#define log_n(format, ...) log_printf(format, ##__VA_ARGS__)
#define isr_log_v log_v
#define isr_log_d log_d
#define isr_log_i log_i
#define isr_log_w log_w
#define isr_log_e log_e
#define log_buf_v(b, l) log_print_buf(b, l)
#define log_buf_d(b, l) log_print_buf(b, l)
#define log_buf_i(b, l) log_print_buf(b, l)
#define log_buf_w(b, l) log_print_buf(b, l)
#define log_buf_e(b, l) log_print_buf(b, l)
