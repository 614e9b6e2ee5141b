#pragma once
#if PINWRIGHT_CORE < 30000
#include <soc/soc_caps.h>
#else
#include <stdbool.h>
#include <stdint.h>
#endif
#include <esp_err.h>
#if PINWRIGHT_CORE < 30000
#include <driver/gpio.h>
#include <esp_intr_alloc.h>
#include <hal/mcpwm_types.h>
#else
#include <driver/mcpwm_types_legacy.h>
#endif
#if PINWRIGHT_CORE < 30000
#define MCPWM_OPR_A MCPWM_GEN_A
#define MCPWM_OPR_B MCPWM_GEN_B
#define MCPWM_OPR_MAX MCPWM_GEN_MAX
#define MCPWM_SELECT_SYNC0 MCPWM_SELECT_GPIO_SYNC0
#define MCPWM_SELECT_SYNC1 MCPWM_SELECT_GPIO_SYNC1
#define MCPWM_SELECT_SYNC2 MCPWM_SELECT_GPIO_SYNC2
#define MCPWM_NO_CHANGE_IN_MCPWMXA MCPWM_ACTION_NO_CHANGE
#define MCPWM_FORCE_MCPWMXA_LOW MCPWM_ACTION_FORCE_LOW
#define MCPWM_FORCE_MCPWMXA_HIGH MCPWM_ACTION_FORCE_HIGH
#define MCPWM_TOG_MCPWMXA MCPWM_ACTION_TOGGLE
#define MCPWM_NO_CHANGE_IN_MCPWMXB MCPWM_ACTION_NO_CHANGE
#define MCPWM_FORCE_MCPWMXB_LOW MCPWM_ACTION_FORCE_LOW
#define MCPWM_FORCE_MCPWMXB_HIGH MCPWM_ACTION_FORCE_HIGH
#define MCPWM_TOG_MCPWMXB MCPWM_ACTION_TOGGLE
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
typedef enum {
  MCPWM0A = 0,
  MCPWM0B,
  MCPWM1A,
  MCPWM1B,
  MCPWM2A,
  MCPWM2B,
  MCPWM_SYNC_0,
  MCPWM_SYNC_1,
  MCPWM_SYNC_2,
  MCPWM_FAULT_0,
  MCPWM_FAULT_1,
  MCPWM_FAULT_2,
  MCPWM_CAP_0 = 84,
  MCPWM_CAP_1,
  MCPWM_CAP_2
} mcpwm_io_signals_t;

typedef struct {
  int mcpwm0a_out_num;
  int mcpwm0b_out_num;
  int mcpwm1a_out_num;
  int mcpwm1b_out_num;
  int mcpwm2a_out_num;
  int mcpwm2b_out_num;
  int mcpwm_sync0_in_num;
  int mcpwm_sync1_in_num;
  int mcpwm_sync2_in_num;
  int mcpwm_fault0_in_num;
  int mcpwm_fault1_in_num;
  int mcpwm_fault2_in_num;
  int mcpwm_cap0_in_num;
  int mcpwm_cap1_in_num;
  int mcpwm_cap2_in_num;
} mcpwm_pin_config_t;

typedef enum { MCPWM_UNIT_0, MCPWM_UNIT_1, MCPWM_UNIT_MAX } mcpwm_unit_t;

typedef enum { MCPWM_TIMER_0, MCPWM_TIMER_1, MCPWM_TIMER_2, MCPWM_TIMER_MAX } mcpwm_timer_t;

typedef enum { MCPWM_GEN_A, MCPWM_GEN_B, MCPWM_GEN_MAX } mcpwm_generator_t;
typedef mcpwm_generator_t mcpwm_operator_t;

typedef enum { MCPWM_ONESHOT_MODE_DIS, MCPWM_ONESHOT_MODE_EN } mcpwm_carrier_os_t;

typedef enum { MCPWM_CARRIER_OUT_IVT_DIS, MCPWM_CARRIER_OUT_IVT_EN } mcpwm_carrier_out_ivt_t;

typedef enum { MCPWM_SELECT_F0, MCPWM_SELECT_F1, MCPWM_SELECT_F2 } mcpwm_fault_signal_t;

typedef enum {
  MCPWM_SELECT_NO_INPUT,
  MCPWM_SELECT_TIMER0_SYNC,
  MCPWM_SELECT_TIMER1_SYNC,
  MCPWM_SELECT_TIMER2_SYNC,
  MCPWM_SELECT_GPIO_SYNC0,
  MCPWM_SELECT_GPIO_SYNC1,
  MCPWM_SELECT_GPIO_SYNC2
} mcpwm_sync_signal_t;

typedef enum {
  MCPWM_SWSYNC_SOURCE_SYNCIN,
  MCPWM_SWSYNC_SOURCE_TEZ,
  MCPWM_SWSYNC_SOURCE_TEP,
  MCPWM_SWSYNC_SOURCE_DISABLED
} mcpwm_timer_sync_trigger_t;

typedef enum { MCPWM_LOW_LEVEL_TGR, MCPWM_HIGH_LEVEL_TGR } mcpwm_fault_input_level_t;

typedef enum {
  MCPWM_NEG_EDGE = BIT(0),
  MCPWM_POS_EDGE = BIT(1),
  MCPWM_BOTH_EDGE = BIT(1) | BIT(0)
} mcpwm_capture_on_edge_t;

typedef enum {
  MCPWM_LL_INTR_CAP0 = BIT(27),
  MCPWM_LL_INTR_CAP1 = BIT(28),
  MCPWM_LL_INTR_CAP2 = BIT(29)
} mcpwm_intr_t;

typedef enum {
  MCPWM_FREEZE_COUNTER,
  MCPWM_UP_COUNTER,
  MCPWM_DOWN_COUNTER,
  MCPWM_UP_DOWN_COUNTER,
  MCPWM_COUNTER_MAX
} mcpwm_counter_type_t;

typedef enum {
  MCPWM_DUTY_MODE_0 = 0,
  MCPWM_DUTY_MODE_1,
  MCPWM_HAL_GENERATOR_MODE_FORCE_LOW,
  MCPWM_HAL_GENERATOR_MODE_FORCE_HIGH,
  MCPWM_DUTY_MODE_MAX
} mcpwm_duty_type_t;

typedef enum {
  MCPWM_DEADTIME_BYPASS = 0,
  MCPWM_BYPASS_RED,
  MCPWM_BYPASS_FED,
  MCPWM_ACTIVE_HIGH_MODE,
  MCPWM_ACTIVE_LOW_MODE,
  MCPWM_ACTIVE_HIGH_COMPLIMENT_MODE,
  MCPWM_ACTIVE_LOW_COMPLIMENT_MODE,
  MCPWM_ACTIVE_RED_FED_FROM_PWMXA,
  MCPWM_ACTIVE_RED_FED_FROM_PWMXB,
  MCPWM_DEADTIME_TYPE_MAX
} mcpwm_deadtime_type_t;

typedef enum {
  MCPWM_ACTION_NO_CHANGE = 0,
  MCPWM_ACTION_FORCE_LOW,
  MCPWM_ACTION_FORCE_HIGH,
  MCPWM_ACTION_TOGGLE
} mcpwm_output_action_t;
typedef mcpwm_output_action_t mcpwm_action_on_pwmxa_t;
typedef mcpwm_output_action_t mcpwm_action_on_pwmxb_t;

typedef enum { MCPWM_SELECT_CAP0, MCPWM_SELECT_CAP1, MCPWM_SELECT_CAP2 } mcpwm_capture_signal_t;
typedef mcpwm_capture_signal_t mcpwm_capture_channel_id_t;

typedef struct {
  mcpwm_capture_on_edge_t cap_edge;
  uint32_t cap_value;
} cap_event_data_t;
typedef bool (*cap_isr_cb_t)(mcpwm_unit_t, mcpwm_capture_channel_id_t,
                             const cap_event_data_t*, void*);

typedef struct {
  uint32_t frequency;
  float cmpr_a;
  float cmpr_b;
  mcpwm_duty_type_t duty_mode;
  mcpwm_counter_type_t counter_mode;
} mcpwm_config_t;

typedef struct {
  uint8_t carrier_period;
  uint8_t carrier_duty;
  uint8_t pulse_width_in_os;
  mcpwm_carrier_os_t carrier_os_mode;
  mcpwm_carrier_out_ivt_t carrier_ivt_mode;
} mcpwm_carrier_config_t;

typedef struct {
  mcpwm_capture_on_edge_t cap_edge;
  uint32_t cap_prescale;
  cap_isr_cb_t capture_cb;
  void* user_data;
} mcpwm_capture_config_t;

typedef struct {
  mcpwm_sync_signal_t sync_sig;
  uint32_t timer_val;
  mcpwm_timer_direction_t count_direction;
} mcpwm_sync_config_t;
#endif
esp_err_t mcpwm_gpio_init(mcpwm_unit_t, mcpwm_io_signals_t, int);
esp_err_t mcpwm_set_pin(mcpwm_unit_t, const mcpwm_pin_config_t*);
esp_err_t mcpwm_init(mcpwm_unit_t, mcpwm_timer_t,
                     const mcpwm_config_t*);
esp_err_t mcpwm_group_set_resolution(mcpwm_unit_t, unsigned long int);
esp_err_t mcpwm_timer_set_resolution(mcpwm_unit_t, mcpwm_timer_t,
                                     unsigned long int);
esp_err_t mcpwm_set_frequency(mcpwm_unit_t, mcpwm_timer_t, uint32_t);
esp_err_t mcpwm_set_duty(mcpwm_unit_t, mcpwm_timer_t, mcpwm_generator_t,
                         float);
esp_err_t mcpwm_set_duty_in_us(mcpwm_unit_t, mcpwm_timer_t,
                               mcpwm_generator_t, uint32_t);
esp_err_t mcpwm_set_duty_type(mcpwm_unit_t, mcpwm_timer_t,
                              mcpwm_generator_t, mcpwm_duty_type_t);
uint32_t mcpwm_get_frequency(mcpwm_unit_t, mcpwm_timer_t);
float mcpwm_get_duty(mcpwm_unit_t, mcpwm_timer_t, mcpwm_operator_t);
uint32_t mcpwm_get_duty_in_us(mcpwm_unit_t, mcpwm_timer_t,
                              mcpwm_operator_t);
esp_err_t mcpwm_set_signal_high(mcpwm_unit_t, mcpwm_timer_t,
                                mcpwm_generator_t);
esp_err_t mcpwm_set_signal_low(mcpwm_unit_t, mcpwm_timer_t,
                               mcpwm_generator_t);
esp_err_t mcpwm_start(mcpwm_unit_t, mcpwm_timer_t);
esp_err_t mcpwm_stop(mcpwm_unit_t, mcpwm_timer_t);
esp_err_t mcpwm_carrier_init(mcpwm_unit_t, mcpwm_timer_t,
                             const mcpwm_carrier_config_t*);
esp_err_t mcpwm_carrier_enable(mcpwm_unit_t, mcpwm_timer_t);
esp_err_t mcpwm_carrier_disable(mcpwm_unit_t, mcpwm_timer_t);
esp_err_t mcpwm_carrier_set_period(mcpwm_unit_t, mcpwm_timer_t,
                                   uint8_t);
esp_err_t mcpwm_carrier_set_duty_cycle(mcpwm_unit_t, mcpwm_timer_t,
                                       uint8_t);
esp_err_t mcpwm_carrier_oneshot_mode_enable(mcpwm_unit_t, mcpwm_timer_t,
                                            uint8_t);
#if PINWRIGHT_CORE < 30000
esp_err_t mcpwm_carrier_oneshot_mode_disable(mcpwm_unit_t, mcpwm_timer_t);
#endif
esp_err_t mcpwm_carrier_output_invert(mcpwm_unit_t, mcpwm_timer_t,
                                      mcpwm_carrier_out_ivt_t);
esp_err_t mcpwm_deadtime_enable(mcpwm_unit_t, mcpwm_timer_t,
                                mcpwm_deadtime_type_t, uint32_t, uint32_t);
esp_err_t mcpwm_deadtime_disable(mcpwm_unit_t, mcpwm_timer_t);
esp_err_t mcpwm_fault_init(mcpwm_unit_t, mcpwm_fault_input_level_t,
                           mcpwm_fault_signal_t);
esp_err_t mcpwm_fault_set_oneshot_mode(mcpwm_unit_t, mcpwm_timer_t,
                                       mcpwm_fault_signal_t,
                                       mcpwm_output_action_t,
                                       mcpwm_output_action_t);
esp_err_t mcpwm_fault_set_cyc_mode(mcpwm_unit_t, mcpwm_timer_t,
                                   mcpwm_fault_signal_t,
                                   mcpwm_output_action_t,
                                   mcpwm_output_action_t);
esp_err_t mcpwm_fault_deinit(mcpwm_unit_t, mcpwm_fault_signal_t);
#if PINWRIGHT_CORE < 30000
esp_err_t mcpwm_capture_enable(mcpwm_unit_t, mcpwm_capture_signal_t,
                               mcpwm_capture_on_edge_t, uint32_t);
esp_err_t mcpwm_capture_disable(mcpwm_unit_t, mcpwm_capture_signal_t);
#endif
esp_err_t mcpwm_capture_enable_channel(mcpwm_unit_t,
                                       mcpwm_capture_channel_id_t,
                                       const mcpwm_capture_config_t*);
esp_err_t mcpwm_capture_disable_channel(mcpwm_unit_t,
                                        mcpwm_capture_channel_id_t);
uint32_t mcpwm_capture_signal_get_value(mcpwm_unit_t, mcpwm_capture_signal_t);
#if PINWRIGHT_CORE >= 30000
uint32_t mcpwm_capture_get_resolution(mcpwm_unit_t);
#endif
uint32_t mcpwm_capture_signal_get_edge(mcpwm_unit_t, mcpwm_capture_signal_t);
#if PINWRIGHT_CORE < 30000
esp_err_t mcpwm_sync_enable(mcpwm_unit_t, mcpwm_timer_t,
                            mcpwm_sync_signal_t, uint32_t);
#endif
esp_err_t mcpwm_sync_configure(mcpwm_unit_t, mcpwm_timer_t,
                               const mcpwm_sync_config_t*);
esp_err_t mcpwm_sync_disable(mcpwm_unit_t, mcpwm_timer_t);
esp_err_t mcpwm_set_timer_sync_output(mcpwm_unit_t, mcpwm_timer_t,
                                      mcpwm_timer_sync_trigger_t);
esp_err_t mcpwm_timer_trigger_soft_sync(mcpwm_unit_t, mcpwm_timer_t);
esp_err_t mcpwm_sync_invert_gpio_synchro(mcpwm_unit_t, mcpwm_sync_signal_t,
                                         bool);
#if PINWRIGHT_CORE < 30000
esp_err_t mcpwm_isr_register(mcpwm_unit_t, void (*)(void*), void*,
                             int, intr_handle_t*);
#endif

#ifdef __cplusplus
}
#endif
