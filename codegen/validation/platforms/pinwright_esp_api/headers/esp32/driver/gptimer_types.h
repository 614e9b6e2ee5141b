#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/gptimer_types.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <hal/timer_types.h>

struct gptimer_t;

typedef struct gptimer_t* gptimer_handle_t;

typedef struct {
  uint64_t count_value;
  uint64_t alarm_value;
} gptimer_alarm_event_data_t;
typedef bool (*gptimer_alarm_cb_t)(gptimer_handle_t, const gptimer_alarm_event_data_t*,
                                   void*);
#endif
