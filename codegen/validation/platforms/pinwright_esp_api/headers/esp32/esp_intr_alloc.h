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
typedef void (*intr_handler_t)(void* arg);

struct intr_handle_data_t;

typedef struct intr_handle_data_t intr_handle_data_t;
typedef intr_handle_data_t* intr_handle_t;
#endif
extern "C" esp_err_t esp_intr_mark_shared(int intno, int cpu, bool is_in_iram);
extern "C" esp_err_t esp_intr_reserve(int intno, int cpu);
extern "C" esp_err_t esp_intr_alloc(int source, int flags, intr_handler_t handler, void* arg,
                                    intr_handle_t* ret_handle);
extern "C" esp_err_t esp_intr_alloc_intrstatus(int source, int flags, uint32_t intrstatusreg,
                                               uint32_t intrstatusmask, intr_handler_t handler,
                                               void* arg, intr_handle_t* ret_handle);
#if PINWRIGHT_CORE >= 30300
extern "C" esp_err_t esp_intr_alloc_bind(int source, int flags, intr_handler_t handler, void* arg,
                                         intr_handle_t shared_handle, intr_handle_t* ret_handle);
extern "C" esp_err_t esp_intr_alloc_intrstatus_bind(int source, int flags, uint32_t intrstatusreg,
                                                    uint32_t intrstatusmask, intr_handler_t handler,
                                                    void* arg, intr_handle_t shared_handle,
                                                    intr_handle_t* ret_handle);
#endif
extern "C" esp_err_t esp_intr_free(intr_handle_t handle);
extern "C" int esp_intr_get_cpu(intr_handle_t handle);
extern "C" int esp_intr_get_intno(intr_handle_t handle);
extern "C" esp_err_t esp_intr_disable(intr_handle_t handle);
extern "C" esp_err_t esp_intr_enable(intr_handle_t handle);
extern "C" esp_err_t esp_intr_set_in_iram(intr_handle_t handle, bool is_in_iram);
extern "C" void esp_intr_noniram_disable(void);
extern "C" void esp_intr_noniram_enable(void);
extern "C" void esp_intr_enable_source(int inum);
extern "C" void esp_intr_disable_source(int inum);
int esp_intr_flags_to_level(int flags);
#if PINWRIGHT_CORE >= 30300
int esp_intr_level_to_flags(int level);
extern "C" esp_err_t esp_intr_dump(FILE* stream);
extern "C" bool esp_intr_ptr_in_isr_region(void* ptr);
#endif
