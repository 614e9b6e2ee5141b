#pragma once
#if PINWRIGHT_CORE < 30000
#include <stdint.h>
#include <stdbool.h>
#include <esp_bit_defs.h>
#include <esp_attr.h>
#endif
#if PINWRIGHT_CORE < 30000 || PINWRIGHT_CORE >= 30300
#include <soc/soc_caps.h>
#endif
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#else
typedef enum { TIMER_GROUP_0 = 0, TIMER_GROUP_1 = 1, TIMER_GROUP_MAX } timer_group_t;

typedef enum { TIMER_0 = 0, TIMER_1 = 1, TIMER_MAX } timer_idx_t;

typedef enum { TIMER_COUNT_DOWN = 0, TIMER_COUNT_UP = 1, TIMER_COUNT_MAX } timer_count_dir_t;

typedef enum { TIMER_PAUSE = 0, TIMER_START = 1 } timer_start_t;

typedef enum {
  TIMER_INTR_T0 = BIT(0),
  TIMER_INTR_T1 = BIT(1),
  TIMER_INTR_WDT = BIT(2),
  TIMER_INTR_NONE = 0
} timer_intr_t;
timer_intr_t operator~(timer_intr_t);
timer_intr_t operator|(timer_intr_t, timer_intr_t);
timer_intr_t operator&(timer_intr_t, timer_intr_t);
timer_intr_t operator^(timer_intr_t, timer_intr_t);
timer_intr_t operator>>(timer_intr_t, int);
timer_intr_t operator<<(timer_intr_t, int);
timer_intr_t& operator|=(timer_intr_t&, timer_intr_t);
timer_intr_t& operator&=(timer_intr_t&, timer_intr_t);
timer_intr_t& operator^=(timer_intr_t&, timer_intr_t);
timer_intr_t& operator>>=(timer_intr_t&, int);
timer_intr_t& operator<<=(timer_intr_t&, int);

typedef enum { TIMER_ALARM_DIS = 0, TIMER_ALARM_EN = 1, TIMER_ALARM_MAX } timer_alarm_t;

typedef enum { TIMER_INTR_LEVEL = 0, TIMER_INTR_MAX } timer_intr_mode_t;

typedef enum {
  TIMER_AUTORELOAD_DIS = 0,
  TIMER_AUTORELOAD_EN = 1,
  TIMER_AUTORELOAD_MAX
} timer_autoreload_t;

typedef struct {
  timer_alarm_t alarm_en;
  timer_start_t counter_en;
  timer_intr_mode_t intr_type;
  timer_count_dir_t counter_dir;
  timer_autoreload_t auto_reload;
  uint32_t divider;
} timer_config_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef soc_periph_gptimer_clk_src_t gptimer_clock_source_t;

typedef enum { GPTIMER_COUNT_DOWN, GPTIMER_COUNT_UP } gptimer_count_direction_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef enum {
  GPTIMER_ETM_TASK_START_COUNT,
  GPTIMER_ETM_TASK_STOP_COUNT,
  GPTIMER_ETM_TASK_EN_ALARM,
  GPTIMER_ETM_TASK_RELOAD,
  GPTIMER_ETM_TASK_CAPTURE,
  GPTIMER_ETM_TASK_MAX
} gptimer_etm_task_type_t;

typedef enum { GPTIMER_ETM_EVENT_ALARM_MATCH, GPTIMER_ETM_EVENT_MAX } gptimer_etm_event_type_t;
#endif
