#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/pulse_cnt.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <hal/pcnt_types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct pcnt_unit_t;

typedef struct pcnt_unit_t* pcnt_unit_handle_t;

struct pcnt_chan_t;

typedef struct pcnt_chan_t* pcnt_channel_handle_t;

typedef struct {
  int watch_point_value;
  pcnt_unit_zero_cross_mode_t zero_cross_mode;
} pcnt_watch_event_data_t;
typedef bool (*pcnt_watch_cb_t)(pcnt_unit_handle_t, const pcnt_watch_event_data_t*,
                                void*);

typedef struct {
  pcnt_watch_cb_t on_reach;
} pcnt_event_callbacks_t;

typedef struct {
  int low_limit;
  int high_limit;
  int intr_priority;
  struct {
    uint32_t accum_count : 1;
  } flags;
} pcnt_unit_config_t;

typedef struct {
  int edge_gpio_num;
  int level_gpio_num;
  struct {
    uint32_t invert_edge_input : 1;
    uint32_t invert_level_input : 1;
    uint32_t virt_edge_io_level : 1;
    uint32_t virt_level_io_level : 1;
    uint32_t io_loop_back : 1;
  } flags;
} pcnt_chan_config_t;

typedef struct {
  uint32_t max_glitch_ns;
} pcnt_glitch_filter_config_t;
esp_err_t pcnt_new_unit(const pcnt_unit_config_t*, pcnt_unit_handle_t*);
esp_err_t pcnt_del_unit(pcnt_unit_handle_t);
esp_err_t pcnt_unit_set_glitch_filter(pcnt_unit_handle_t,
                                      const pcnt_glitch_filter_config_t*);
esp_err_t pcnt_unit_enable(pcnt_unit_handle_t);
esp_err_t pcnt_unit_disable(pcnt_unit_handle_t);
esp_err_t pcnt_unit_start(pcnt_unit_handle_t);
esp_err_t pcnt_unit_stop(pcnt_unit_handle_t);
esp_err_t pcnt_unit_clear_count(pcnt_unit_handle_t);
esp_err_t pcnt_unit_get_count(pcnt_unit_handle_t, int*);
esp_err_t pcnt_unit_register_event_callbacks(pcnt_unit_handle_t,
                                             const pcnt_event_callbacks_t*, void*);
esp_err_t pcnt_unit_add_watch_point(pcnt_unit_handle_t, int);
esp_err_t pcnt_unit_remove_watch_point(pcnt_unit_handle_t, int);
#if PINWRIGHT_CORE >= 30300
esp_err_t pcnt_unit_add_watch_step(pcnt_unit_handle_t, int);
esp_err_t pcnt_unit_remove_all_watch_step(pcnt_unit_handle_t);
esp_err_t pcnt_unit_remove_single_watch_step(pcnt_unit_handle_t, int);
#endif
esp_err_t pcnt_new_channel(pcnt_unit_handle_t, const pcnt_chan_config_t*,
                           pcnt_channel_handle_t*);
esp_err_t pcnt_del_channel(pcnt_channel_handle_t);
esp_err_t pcnt_channel_set_edge_action(pcnt_channel_handle_t,
                                       pcnt_channel_edge_action_t,
                                       pcnt_channel_edge_action_t);
esp_err_t pcnt_channel_set_level_action(pcnt_channel_handle_t,
                                        pcnt_channel_level_action_t,
                                        pcnt_channel_level_action_t);

#ifdef __cplusplus
}
#endif
#endif
