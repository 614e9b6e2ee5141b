#pragma once
#if PINWRIGHT_CORE < 30300
#error "core 3.3 brought esp_intr_types.h"
#else
typedef void (*intr_handler_t)(void*);

struct intr_handle_data_t;

typedef struct intr_handle_data_t* intr_handle_t;

typedef enum {
  ESP_INTR_CPU_AFFINITY_AUTO,
  ESP_INTR_CPU_AFFINITY_0,
  ESP_INTR_CPU_AFFINITY_1
} esp_intr_cpu_affinity_t;
#endif
