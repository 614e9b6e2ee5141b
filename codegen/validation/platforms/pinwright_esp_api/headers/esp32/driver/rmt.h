#pragma once
#include <stdint.h>
#if PINWRIGHT_CORE < 30000
typedef struct {
  union {
    struct {
      uint32_t duration0 : 15;
      uint32_t level0 : 1;
      uint32_t duration1 : 15;
      uint32_t level1 : 1;
    };
    uint32_t val;
  };
} rmt_item32_t;
#endif
#include <stdint.h>
#include <stdbool.h>
#if PINWRIGHT_CORE >= 30000
#include <sdkconfig.h>
#endif
#include <esp_err.h>
#if PINWRIGHT_CORE < 30000
#include <soc/soc_caps.h>
#include <driver/gpio.h>
#endif
#include <freertos/FreeRTOS.h>
#include <freertos/ringbuf.h>
#if PINWRIGHT_CORE >= 30000
#include <driver/rmt_types_legacy.h>
#else
#include <hal/rmt_types.h>
#define RMT_CHANNEL_FLAGS_AWARE_DFS (1 << 0)
#define RMT_CHANNEL_FLAGS_INVERT_SIG (1 << 1)
#define RMT_CHANNEL_FLAGS_ALWAYS_ON RMT_CHANNEL_FLAGS_AWARE_DFS
#define RMT_MEM_ITEM_NUM SOC_RMT_MEM_WORDS_PER_CHANNEL
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
typedef struct {
  uint32_t carrier_freq_hz;
  rmt_carrier_level_t carrier_level;
  rmt_idle_level_t idle_level;
  uint8_t carrier_duty_percent;
  bool carrier_en;
  bool loop_en;
  bool idle_output_en;
} rmt_tx_config_t;

typedef struct {
  uint16_t idle_threshold;
  uint8_t filter_ticks_thresh;
  bool filter_en;
} rmt_rx_config_t;

typedef struct {
  rmt_mode_t rmt_mode;
  rmt_channel_t channel;
  gpio_num_t gpio_num;
  uint8_t clk_div;
  uint8_t mem_block_num;
  uint32_t flags;
  union {
    rmt_tx_config_t tx_config;
    rmt_rx_config_t rx_config;
  };
} rmt_config_t;
typedef intr_handle_t rmt_isr_handle_t;
typedef void (*rmt_tx_end_fn_t)(rmt_channel_t, void*);

typedef struct {
  rmt_tx_end_fn_t function;
  void* arg;
} rmt_tx_end_callback_t;
typedef void (*sample_to_rmt_t)(const void*, rmt_item32_t*, size_t,
                                size_t, size_t*, size_t*);
#endif
esp_err_t rmt_set_clk_div(rmt_channel_t, uint8_t);
esp_err_t rmt_get_clk_div(rmt_channel_t, uint8_t*);
esp_err_t rmt_set_rx_idle_thresh(rmt_channel_t, uint16_t);
esp_err_t rmt_get_rx_idle_thresh(rmt_channel_t, uint16_t*);
esp_err_t rmt_set_mem_block_num(rmt_channel_t, uint8_t);
esp_err_t rmt_get_mem_block_num(rmt_channel_t, uint8_t*);
esp_err_t rmt_set_tx_carrier(rmt_channel_t, bool, uint16_t,
                             uint16_t, rmt_carrier_level_t);
esp_err_t rmt_set_mem_pd(rmt_channel_t, bool);
esp_err_t rmt_get_mem_pd(rmt_channel_t, bool*);
esp_err_t rmt_tx_start(rmt_channel_t, bool);
esp_err_t rmt_tx_stop(rmt_channel_t);
esp_err_t rmt_rx_start(rmt_channel_t, bool);
esp_err_t rmt_rx_stop(rmt_channel_t);
esp_err_t rmt_tx_memory_reset(rmt_channel_t);
esp_err_t rmt_rx_memory_reset(rmt_channel_t);
esp_err_t rmt_set_memory_owner(rmt_channel_t, rmt_mem_owner_t);
esp_err_t rmt_get_memory_owner(rmt_channel_t, rmt_mem_owner_t*);
esp_err_t rmt_set_tx_loop_mode(rmt_channel_t, bool);
esp_err_t rmt_get_tx_loop_mode(rmt_channel_t, bool*);
esp_err_t rmt_set_rx_filter(rmt_channel_t, bool, uint8_t);
esp_err_t rmt_set_source_clk(rmt_channel_t, rmt_source_clk_t);
esp_err_t rmt_get_source_clk(rmt_channel_t, rmt_source_clk_t*);
esp_err_t rmt_set_idle_level(rmt_channel_t, bool, rmt_idle_level_t);
esp_err_t rmt_get_idle_level(rmt_channel_t, bool*, rmt_idle_level_t*);
esp_err_t rmt_get_status(rmt_channel_t, uint32_t*);
esp_err_t rmt_set_rx_intr_en(rmt_channel_t, bool);
esp_err_t rmt_set_err_intr_en(rmt_channel_t, bool);
esp_err_t rmt_set_tx_intr_en(rmt_channel_t, bool);
esp_err_t rmt_set_tx_thr_intr_en(rmt_channel_t, bool, uint16_t);
esp_err_t rmt_set_gpio(rmt_channel_t, rmt_mode_t, gpio_num_t,
                       bool);
esp_err_t rmt_config(const rmt_config_t*);
esp_err_t rmt_isr_register(void (*)(void*), void*, int,
                           rmt_isr_handle_t*);
esp_err_t rmt_isr_deregister(rmt_isr_handle_t);
esp_err_t rmt_fill_tx_items(rmt_channel_t, const rmt_item32_t*, uint16_t,
                            uint16_t);
esp_err_t rmt_driver_install(rmt_channel_t, size_t, int);
esp_err_t rmt_driver_uninstall(rmt_channel_t);
esp_err_t rmt_get_channel_status(rmt_channel_status_result_t*);
esp_err_t rmt_get_counter_clock(rmt_channel_t, uint32_t*);
esp_err_t rmt_write_items(rmt_channel_t, const rmt_item32_t*, int,
                          bool);
esp_err_t rmt_wait_tx_done(rmt_channel_t, TickType_t);
esp_err_t rmt_get_ringbuf_handle(rmt_channel_t, RingbufHandle_t*);
esp_err_t rmt_translator_init(rmt_channel_t, sample_to_rmt_t);
esp_err_t rmt_translator_set_context(rmt_channel_t, void*);
esp_err_t rmt_translator_get_context(const size_t*, void**);
esp_err_t rmt_write_sample(rmt_channel_t, const uint8_t*, size_t,
                           bool);
rmt_tx_end_callback_t rmt_register_tx_end_callback(rmt_tx_end_fn_t, void*);
#if PINWRIGHT_CORE < 30000
esp_err_t rmt_memory_rw_rst(rmt_channel_t);
void rmt_set_intr_enable_mask(uint32_t);
void rmt_clr_intr_enable_mask(uint32_t);
esp_err_t rmt_set_pin(rmt_channel_t, rmt_mode_t, gpio_num_t);
#endif

#ifdef __cplusplus
}
#endif
