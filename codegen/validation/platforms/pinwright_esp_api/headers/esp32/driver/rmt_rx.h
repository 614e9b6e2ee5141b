#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/rmt_rx.h: core 3.0 brought it"
#else
#include <stdbool.h>
#include <stdint.h>
#include <esp_err.h>
#include <driver/rmt_common.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  rmt_rx_done_callback_t on_recv_done;
} rmt_rx_event_callbacks_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  gpio_num_t gpio_num;
  rmt_clock_source_t clk_src;
  uint32_t resolution_hz;
  size_t mem_block_symbols;
  int intr_priority;
  struct {
    uint32_t invert_in : 1;
    uint32_t with_dma : 1;
    uint32_t io_loop_back : 1;
    uint32_t allow_pd : 1;
  } flags;
} rmt_rx_channel_config_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  gpio_num_t gpio_num;
  rmt_clock_source_t clk_src;
  uint32_t resolution_hz;
  size_t mem_block_symbols;
  struct {
    uint32_t invert_in : 1;
    uint32_t with_dma : 1;
    uint32_t io_loop_back : 1;
  } flags;
  int intr_priority;
} rmt_rx_channel_config_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint32_t signal_range_min_ns;
  uint32_t signal_range_max_ns;
  struct extra_rmt_receive_flags {
    uint32_t en_partial_rx : 1;
  } flags;
} rmt_receive_config_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  uint32_t signal_range_min_ns;
  uint32_t signal_range_max_ns;
} rmt_receive_config_t;
#endif
esp_err_t rmt_new_rx_channel(const rmt_rx_channel_config_t*, rmt_channel_handle_t*);
esp_err_t rmt_receive(rmt_channel_handle_t, void*, size_t,
                      const rmt_receive_config_t*);
esp_err_t rmt_rx_register_event_callbacks(rmt_channel_handle_t,
                                          const rmt_rx_event_callbacks_t*, void*);

#ifdef __cplusplus
}
#endif
#endif
