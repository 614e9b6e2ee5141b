#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/timer_types_legacy.h: core 3.0 brought it"
#else
#include <soc/soc_caps.h>
#include <soc/clk_tree_defs.h>
#include <hal/timer_types.h>
#include <esp_intr_alloc.h>
#include <esp_attr.h>

typedef enum { TIMER_GROUP_0 = 0, TIMER_GROUP_1 = 1, TIMER_GROUP_MAX } timer_group_t;

typedef enum { TIMER_0 = 0, TIMER_1 = 1, TIMER_MAX } timer_idx_t;

typedef enum {
  TIMER_INTR_T0 = 1 << 0,
  TIMER_INTR_T1 = 1 << 1,
  TIMER_INTR_WDT = 1 << 2,
  TIMER_INTR_NONE = 0
} timer_intr_t;
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
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
#endif

typedef enum {
  TIMER_COUNT_DOWN = GPTIMER_COUNT_DOWN,
  TIMER_COUNT_UP = GPTIMER_COUNT_UP,
  TIMER_COUNT_MAX
} timer_count_dir_t;

typedef enum { TIMER_PAUSE, TIMER_START } timer_start_t;

typedef enum { TIMER_ALARM_DIS = 0, TIMER_ALARM_EN = 1, TIMER_ALARM_MAX } timer_alarm_t;

typedef enum { TIMER_INTR_LEVEL = 0, TIMER_INTR_MAX } timer_intr_mode_t;

typedef enum {
  TIMER_AUTORELOAD_DIS = 0,
  TIMER_AUTORELOAD_EN = 1,
  TIMER_AUTORELOAD_MAX
} timer_autoreload_t;
typedef soc_periph_tg_clk_src_legacy_t timer_src_clk_t;
typedef bool (*timer_isr_t)(void*);
typedef intr_handle_t timer_isr_handle_t;

typedef struct {
  timer_alarm_t alarm_en;
  timer_start_t counter_en;
  timer_intr_mode_t intr_type;
  timer_count_dir_t counter_dir;
  timer_autoreload_t auto_reload;
  timer_src_clk_t clk_src;
  uint32_t divider;
} timer_config_t;
#endif
