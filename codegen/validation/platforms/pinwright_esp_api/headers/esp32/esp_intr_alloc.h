#pragma once
#include <stdint.h>
#include <stdbool.h>
#if PINWRIGHT_CORE >= 30300
#include <stdio.h>
#endif
#include <esp_err.h>
#if PINWRIGHT_CORE >= 30300
#include <esp_intr_types.h>
#endif
#define ESP_INTR_FLAG_LEVEL1 (1 << 1)
#define ESP_INTR_FLAG_LEVEL2 (1 << 2)
#define ESP_INTR_FLAG_LEVEL3 (1 << 3)
#define ESP_INTR_FLAG_LEVEL4 (1 << 4)
#define ESP_INTR_FLAG_LEVEL5 (1 << 5)
#define ESP_INTR_FLAG_LEVEL6 (1 << 6)
#define ESP_INTR_FLAG_NMI (1 << 7)
#define ESP_INTR_FLAG_SHARED (1 << 8)
#define ESP_INTR_FLAG_EDGE (1 << 9)
#define ESP_INTR_FLAG_IRAM (1 << 10)
#define ESP_INTR_FLAG_INTRDISABLED (1 << 11)
#define ESP_INTR_FLAG_LOWMED (ESP_INTR_FLAG_LEVEL1 | ESP_INTR_FLAG_LEVEL2 | ESP_INTR_FLAG_LEVEL3)
#define ESP_INTR_FLAG_HIGH \
  (ESP_INTR_FLAG_LEVEL4 | ESP_INTR_FLAG_LEVEL5 | ESP_INTR_FLAG_LEVEL6 | ESP_INTR_FLAG_NMI)
#define ESP_INTR_FLAG_LEVELMASK                                                                \
  (ESP_INTR_FLAG_LEVEL1 | ESP_INTR_FLAG_LEVEL2 | ESP_INTR_FLAG_LEVEL3 | ESP_INTR_FLAG_LEVEL4 | \
   ESP_INTR_FLAG_LEVEL5 | ESP_INTR_FLAG_LEVEL6 | ESP_INTR_FLAG_NMI)
#define ETS_INTERNAL_TIMER0_INTR_SOURCE -1
#define ETS_INTERNAL_TIMER1_INTR_SOURCE -2
#define ETS_INTERNAL_TIMER2_INTR_SOURCE -3
#define ETS_INTERNAL_SW0_INTR_SOURCE -4
#define ETS_INTERNAL_SW1_INTR_SOURCE -5
#define ETS_INTERNAL_PROFILING_INTR_SOURCE -6
#define ETS_INTERNAL_UNUSED_INTR_SOURCE -99
#define ETS_INTERNAL_INTR_SOURCE_OFF (-ETS_INTERNAL_PROFILING_INTR_SOURCE)
#if PINWRIGHT_CORE < 30300
typedef void (*intr_handler_t)(void*);

struct intr_handle_data_t;

typedef struct intr_handle_data_t intr_handle_data_t;
typedef intr_handle_data_t* intr_handle_t;
#endif
extern "C" esp_err_t esp_intr_mark_shared(int, int, bool);
extern "C" esp_err_t esp_intr_reserve(int, int);
extern "C" esp_err_t esp_intr_alloc(int, int, intr_handler_t, void*,
                                    intr_handle_t*);
extern "C" esp_err_t esp_intr_alloc_intrstatus(int, int, uint32_t,
                                               uint32_t, intr_handler_t,
                                               void*, intr_handle_t*);
#if PINWRIGHT_CORE >= 30300
extern "C" esp_err_t esp_intr_alloc_bind(int, int, intr_handler_t, void*,
                                         intr_handle_t, intr_handle_t*);
extern "C" esp_err_t esp_intr_alloc_intrstatus_bind(int, int, uint32_t,
                                                    uint32_t, intr_handler_t,
                                                    void*, intr_handle_t,
                                                    intr_handle_t*);
#endif
extern "C" esp_err_t esp_intr_free(intr_handle_t);
extern "C" int esp_intr_get_cpu(intr_handle_t);
extern "C" int esp_intr_get_intno(intr_handle_t);
extern "C" esp_err_t esp_intr_disable(intr_handle_t);
extern "C" esp_err_t esp_intr_enable(intr_handle_t);
extern "C" esp_err_t esp_intr_set_in_iram(intr_handle_t, bool);
extern "C" void esp_intr_noniram_disable(void);
extern "C" void esp_intr_noniram_enable(void);
extern "C" void esp_intr_enable_source(int);
extern "C" void esp_intr_disable_source(int);
int esp_intr_flags_to_level(int);
#if PINWRIGHT_CORE >= 30300
int esp_intr_level_to_flags(int);
extern "C" esp_err_t esp_intr_dump(FILE*);
extern "C" bool esp_intr_ptr_in_isr_region(void*);
#endif
