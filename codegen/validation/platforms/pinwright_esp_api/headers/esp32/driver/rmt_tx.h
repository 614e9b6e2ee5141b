#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/rmt_tx.h: core 3.0 brought it"
#else
#include <stdbool.h>
#include <stdint.h>
#include <esp_err.h>
#include <driver/rmt_common.h>
#include <driver/rmt_encoder.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  rmt_tx_done_callback_t on_trans_done;
} rmt_tx_event_callbacks_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  gpio_num_t gpio_num;
  rmt_clock_source_t clk_src;
  uint32_t resolution_hz;
  size_t mem_block_symbols;
  size_t trans_queue_depth;
  int intr_priority;
  struct {
    uint32_t invert_out : 1;
    uint32_t with_dma : 1;
    uint32_t io_loop_back : 1;
    uint32_t io_od_mode : 1;
    uint32_t allow_pd : 1;
  } flags;
} rmt_tx_channel_config_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  gpio_num_t gpio_num;
  rmt_clock_source_t clk_src;
  uint32_t resolution_hz;
  size_t mem_block_symbols;
  size_t trans_queue_depth;
  int intr_priority;
  struct {
    uint32_t invert_out : 1;
    uint32_t with_dma : 1;
    uint32_t io_loop_back : 1;
    uint32_t io_od_mode : 1;
  } flags;
} rmt_tx_channel_config_t;
#endif

typedef struct {
  int loop_count;
  struct {
    uint32_t eot_level : 1;
    uint32_t queue_nonblocking : 1;
  } flags;
} rmt_transmit_config_t;

typedef struct {
  const rmt_channel_handle_t* tx_channel_array;
  size_t array_size;
} rmt_sync_manager_config_t;
esp_err_t rmt_new_tx_channel(const rmt_tx_channel_config_t*, rmt_channel_handle_t*);
esp_err_t rmt_transmit(rmt_channel_handle_t, rmt_encoder_handle_t,
                       const void*, size_t,
                       const rmt_transmit_config_t*);
esp_err_t rmt_tx_wait_all_done(rmt_channel_handle_t, int);
esp_err_t rmt_tx_register_event_callbacks(rmt_channel_handle_t,
                                          const rmt_tx_event_callbacks_t*, void*);
esp_err_t rmt_new_sync_manager(const rmt_sync_manager_config_t*,
                               rmt_sync_manager_handle_t*);
esp_err_t rmt_del_sync_manager(rmt_sync_manager_handle_t);
esp_err_t rmt_sync_reset(rmt_sync_manager_handle_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t rmt_tx_switch_gpio(rmt_channel_handle_t, gpio_num_t, bool);
#endif

#ifdef __cplusplus
}
#endif
#endif
