#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#endif

typedef enum { LEDC_HIGH_SPEED_MODE = 0, LEDC_LOW_SPEED_MODE, LEDC_SPEED_MODE_MAX } ledc_mode_t;

typedef enum { LEDC_INTR_DISABLE = 0, LEDC_INTR_FADE_END, LEDC_INTR_MAX } ledc_intr_type_t;

typedef enum {
  LEDC_DUTY_DIR_DECREASE = 0,
  LEDC_DUTY_DIR_INCREASE = 1,
  LEDC_DUTY_DIR_MAX
} ledc_duty_direction_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  LEDC_SLOW_CLK_RC_FAST = LEDC_USE_RC_FAST_CLK,
  LEDC_SLOW_CLK_APB = LEDC_USE_APB_CLK,
  LEDC_SLOW_CLK_RTC8M = LEDC_SLOW_CLK_RC_FAST
} ledc_slow_clk_sel_t;
#else
typedef enum { LEDC_SLOW_CLK_RTC8M = 0, LEDC_SLOW_CLK_APB } ledc_slow_clk_sel_t;

typedef enum {
  LEDC_AUTO_CLK = 0,
  LEDC_USE_APB_CLK,
  LEDC_USE_RTC8M_CLK,
  LEDC_USE_REF_TICK
} ledc_clk_cfg_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef soc_periph_ledc_clk_src_legacy_t ledc_clk_cfg_t;
#endif

typedef enum {
  LEDC_REF_TICK = LEDC_USE_REF_TICK,
  LEDC_APB_CLK = LEDC_USE_APB_CLK,
  LEDC_SCLK = LEDC_USE_APB_CLK
} ledc_clk_src_t;

typedef enum {
  LEDC_TIMER_0 = 0,
  LEDC_TIMER_1,
  LEDC_TIMER_2,
  LEDC_TIMER_3,
  LEDC_TIMER_MAX
} ledc_timer_t;

typedef enum {
  LEDC_CHANNEL_0 = 0,
  LEDC_CHANNEL_1,
  LEDC_CHANNEL_2,
  LEDC_CHANNEL_3,
  LEDC_CHANNEL_4,
  LEDC_CHANNEL_5,
  LEDC_CHANNEL_6,
  LEDC_CHANNEL_7,
  LEDC_CHANNEL_MAX
} ledc_channel_t;

typedef enum {
  LEDC_TIMER_1_BIT = 1,
  LEDC_TIMER_2_BIT,
  LEDC_TIMER_3_BIT,
  LEDC_TIMER_4_BIT,
  LEDC_TIMER_5_BIT,
  LEDC_TIMER_6_BIT,
  LEDC_TIMER_7_BIT,
  LEDC_TIMER_8_BIT,
  LEDC_TIMER_9_BIT,
  LEDC_TIMER_10_BIT,
  LEDC_TIMER_11_BIT,
  LEDC_TIMER_12_BIT,
  LEDC_TIMER_13_BIT,
  LEDC_TIMER_14_BIT,
  LEDC_TIMER_15_BIT,
  LEDC_TIMER_16_BIT,
  LEDC_TIMER_17_BIT,
  LEDC_TIMER_18_BIT,
  LEDC_TIMER_19_BIT,
  LEDC_TIMER_20_BIT,
  LEDC_TIMER_BIT_MAX
} ledc_timer_bit_t;

typedef enum { LEDC_FADE_NO_WAIT = 0, LEDC_FADE_WAIT_DONE, LEDC_FADE_MAX } ledc_fade_mode_t;
