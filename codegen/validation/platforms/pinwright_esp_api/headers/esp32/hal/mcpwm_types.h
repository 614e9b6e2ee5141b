#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#include <soc/soc_caps.h>

typedef soc_periph_mcpwm_timer_clk_src_t mcpwm_timer_clock_source_t;
typedef soc_periph_mcpwm_capture_clk_src_t mcpwm_capture_clock_source_t;
typedef soc_periph_mcpwm_carrier_clk_src_t mcpwm_carrier_clock_source_t;
#endif

typedef enum { MCPWM_TIMER_DIRECTION_UP, MCPWM_TIMER_DIRECTION_DOWN } mcpwm_timer_direction_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  MCPWM_TIMER_EVENT_EMPTY,
  MCPWM_TIMER_EVENT_FULL,
  MCPWM_TIMER_EVENT_INVALID
} mcpwm_timer_event_t;
#else
typedef enum { MCPWM_TIMER_EVENT_ZERO, MCPWM_TIMER_EVENT_PEAK } mcpwm_timer_event_t;
#endif

typedef enum {
  MCPWM_TIMER_COUNT_MODE_PAUSE,
  MCPWM_TIMER_COUNT_MODE_UP,
  MCPWM_TIMER_COUNT_MODE_DOWN,
  MCPWM_TIMER_COUNT_MODE_UP_DOWN
} mcpwm_timer_count_mode_t;
#if PINWRIGHT_CORE < 30000
typedef enum {
  MCPWM_TIMER_STOP_AT_ZERO,
  MCPWM_TIMER_STOP_AT_PEAK,
  MCPWM_TIMER_START_NO_STOP,
  MCPWM_TIMER_START_STOP_AT_ZERO,
  MCPWM_TIMER_START_STOP_AT_PEAK
} mcpwm_timer_execute_cmd_t;
#else
typedef enum {
  MCPWM_TIMER_STOP_EMPTY,
  MCPWM_TIMER_STOP_FULL,
  MCPWM_TIMER_START_NO_STOP,
  MCPWM_TIMER_START_STOP_EMPTY,
  MCPWM_TIMER_START_STOP_FULL
} mcpwm_timer_start_stop_cmd_t;
#endif

typedef enum {
  MCPWM_GEN_ACTION_KEEP,
  MCPWM_GEN_ACTION_LOW,
  MCPWM_GEN_ACTION_HIGH,
  MCPWM_GEN_ACTION_TOGGLE
} mcpwm_generator_action_t;
#if PINWRIGHT_CORE < 30000
typedef enum { MCPWM_TRIP_TYPE_CBC, MCPWM_TRIP_TYPE_OST } mcpwm_trip_type_t;
#else
typedef enum {
  MCPWM_OPER_BRAKE_MODE_CBC,
  MCPWM_OPER_BRAKE_MODE_OST,
  MCPWM_OPER_BRAKE_MODE_INVALID
} mcpwm_operator_brake_mode_t;

typedef enum { MCPWM_CAP_EDGE_POS, MCPWM_CAP_EDGE_NEG } mcpwm_capture_edge_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  MCPWM_CMPR_ETM_EVENT_EQUAL,
  MCPWM_CMPR_ETM_EVENT_MAX
} mcpwm_comparator_etm_event_type_t;
#endif
