#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/rmt_types_legacy.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <soc/soc_caps.h>
#include <soc/clk_tree_defs.h>
#include <driver/gpio.h>
#define RMT_CHANNEL_FLAGS_AWARE_DFS (1 << 0)
#define RMT_CHANNEL_FLAGS_INVERT_SIG (1 << 1)
#define RMT_MEM_ITEM_NUM SOC_RMT_MEM_WORDS_PER_CHANNEL
#define RMT_DEFAULT_CLK_DIV 80

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

typedef struct {
  struct {
    volatile rmt_item32_t data32[SOC_RMT_MEM_WORDS_PER_CHANNEL];
  } chan[SOC_RMT_CHANNELS_PER_GROUP];
} rmt_mem_t;

typedef enum {
  RMT_CHANNEL_0,
  RMT_CHANNEL_1,
  RMT_CHANNEL_2,
  RMT_CHANNEL_3,
  RMT_CHANNEL_4,
  RMT_CHANNEL_5,
  RMT_CHANNEL_6,
  RMT_CHANNEL_7,
  RMT_CHANNEL_MAX
} rmt_channel_t;

typedef enum { RMT_MEM_OWNER_TX, RMT_MEM_OWNER_RX, RMT_MEM_OWNER_MAX } rmt_mem_owner_t;
typedef soc_periph_rmt_clk_src_legacy_t rmt_source_clk_t;

typedef enum { RMT_DATA_MODE_FIFO, RMT_DATA_MODE_MEM, RMT_DATA_MODE_MAX } rmt_data_mode_t;

typedef enum { RMT_MODE_TX, RMT_MODE_RX, RMT_MODE_MAX } rmt_mode_t;

typedef enum { RMT_IDLE_LEVEL_LOW, RMT_IDLE_LEVEL_HIGH, RMT_IDLE_LEVEL_MAX } rmt_idle_level_t;

typedef enum {
  RMT_CARRIER_LEVEL_LOW,
  RMT_CARRIER_LEVEL_HIGH,
  RMT_CARRIER_LEVEL_MAX
} rmt_carrier_level_t;

typedef enum { RMT_CHANNEL_UNINIT, RMT_CHANNEL_IDLE, RMT_CHANNEL_BUSY } rmt_channel_status_t;

typedef struct {
  rmt_channel_status_t status[RMT_CHANNEL_MAX];
} rmt_channel_status_result_t;

typedef struct {
  uint32_t carrier_freq_hz;
  rmt_carrier_level_t carrier_level;
  rmt_idle_level_t idle_level;
  uint8_t carrier_duty_percent;
  uint32_t loop_count;
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
