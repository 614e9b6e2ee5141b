#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/pcnt_types_legacy.h: core 3.0 brought it"
#else
#include <esp_intr_alloc.h>
#include <soc/soc_caps.h>
#include <hal/pcnt_types.h>
#define PCNT_PIN_NOT_USED (-1)
#define PCNT_MODE_KEEP PCNT_CHANNEL_LEVEL_ACTION_KEEP
#define PCNT_MODE_REVERSE PCNT_CHANNEL_LEVEL_ACTION_INVERSE
#define PCNT_MODE_DISABLE PCNT_CHANNEL_LEVEL_ACTION_HOLD
#define PCNT_MODE_MAX 3
#define PCNT_COUNT_DIS PCNT_CHANNEL_EDGE_ACTION_HOLD
#define PCNT_COUNT_INC PCNT_CHANNEL_EDGE_ACTION_INCREASE
#define PCNT_COUNT_DEC PCNT_CHANNEL_EDGE_ACTION_DECREASE
#define PCNT_COUNT_MAX 3
typedef intr_handle_t pcnt_isr_handle_t;

typedef enum { PCNT_PORT_0, PCNT_PORT_MAX } pcnt_port_t;

typedef enum {
  PCNT_UNIT_0,
  PCNT_UNIT_1,
  PCNT_UNIT_2,
  PCNT_UNIT_3,
  PCNT_UNIT_4,
  PCNT_UNIT_5,
  PCNT_UNIT_6,
  PCNT_UNIT_7,
  PCNT_UNIT_MAX
} pcnt_unit_t;

typedef enum { PCNT_CHANNEL_0, PCNT_CHANNEL_1, PCNT_CHANNEL_MAX } pcnt_channel_t;

typedef enum {
  PCNT_EVT_THRES_1 = 1 << 2,
  PCNT_EVT_THRES_0 = 1 << 3,
  PCNT_EVT_L_LIM = 1 << 4,
  PCNT_EVT_H_LIM = 1 << 5,
  PCNT_EVT_ZERO = 1 << 6,
  PCNT_EVT_MAX
} pcnt_evt_type_t;
typedef pcnt_channel_level_action_t pcnt_ctrl_mode_t;
typedef pcnt_channel_edge_action_t pcnt_count_mode_t;

typedef struct {
  int pulse_gpio_num;
  int ctrl_gpio_num;
  pcnt_ctrl_mode_t lctrl_mode;
  pcnt_ctrl_mode_t hctrl_mode;
  pcnt_count_mode_t pos_mode;
  pcnt_count_mode_t neg_mode;
  int16_t counter_h_lim;
  int16_t counter_l_lim;
  pcnt_unit_t unit;
  pcnt_channel_t channel;
} pcnt_config_t;
#endif
