#pragma once
#if PINWRIGHT_CORE >= 30000
#include <stdint.h>
#include <soc/clk_tree_defs.h>
#endif
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE < 30000
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

typedef enum { RMT_BASECLK_REF = 0, RMT_BASECLK_APB = 1, RMT_BASECLK_MAX } rmt_source_clk_t;

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
#else
typedef soc_periph_rmt_clk_src_t rmt_clock_source_t;
typedef union {
  struct {
    uint16_t duration0 : 15;
    uint16_t level0 : 1;
    uint16_t duration1 : 15;
    uint16_t level1 : 1;
  };
  uint32_t val;
} rmt_symbol_word_t;
#endif
