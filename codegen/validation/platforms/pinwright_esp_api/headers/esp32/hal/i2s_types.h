#pragma once
#include <esp_bit_defs.h>
#include <stdint.h>
#include <stdlib.h>
#include <stdbool.h>
#include <stddef.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_bit_defs.h>
#endif
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#else
typedef enum {
  I2S_BITS_PER_SAMPLE_8BIT = 8,
  I2S_BITS_PER_SAMPLE_16BIT = 16,
  I2S_BITS_PER_SAMPLE_24BIT = 24,
  I2S_BITS_PER_SAMPLE_32BIT = 32
} i2s_bits_per_sample_t;

typedef enum {
  I2S_BITS_PER_CHAN_DEFAULT = (0),
  I2S_BITS_PER_CHAN_8BIT = (8),
  I2S_BITS_PER_CHAN_16BIT = (16),
  I2S_BITS_PER_CHAN_24BIT = (24),
  I2S_BITS_PER_CHAN_32BIT = (32)
} i2s_bits_per_chan_t;

typedef enum { I2S_CHANNEL_MONO = 1, I2S_CHANNEL_STEREO = 2 } i2s_channel_t;

typedef enum {
  I2S_COMM_FORMAT_STAND_I2S = 0X01,
  I2S_COMM_FORMAT_STAND_MSB = 0X02,
  I2S_COMM_FORMAT_STAND_PCM_SHORT = 0x04,
  I2S_COMM_FORMAT_STAND_PCM_LONG = 0x0C,
  I2S_COMM_FORMAT_STAND_MAX,
  I2S_COMM_FORMAT_I2S = 0x01,
  I2S_COMM_FORMAT_I2S_MSB = 0x01,
  I2S_COMM_FORMAT_I2S_LSB = 0x02,
  I2S_COMM_FORMAT_PCM = 0x04,
  I2S_COMM_FORMAT_PCM_SHORT = 0x04,
  I2S_COMM_FORMAT_PCM_LONG = 0x08
} i2s_comm_format_t;

typedef enum {
  I2S_CHANNEL_FMT_RIGHT_LEFT,
  I2S_CHANNEL_FMT_ALL_RIGHT,
  I2S_CHANNEL_FMT_ALL_LEFT,
  I2S_CHANNEL_FMT_ONLY_RIGHT,
  I2S_CHANNEL_FMT_ONLY_LEFT
} i2s_channel_fmt_t;

typedef enum {
  I2S_MODE_MASTER = (0x1 << 0),
  I2S_MODE_SLAVE = (0x1 << 1),
  I2S_MODE_TX = (0x1 << 2),
  I2S_MODE_RX = (0x1 << 3),
  I2S_MODE_DAC_BUILT_IN = (0x1 << 4),
  I2S_MODE_ADC_BUILT_IN = (0x1 << 5),
  I2S_MODE_PDM = (0x1 << 6)
} i2s_mode_t;

typedef enum { I2S_CLK_D2CLK = 0, I2S_CLK_APLL } i2s_clock_src_t;

typedef enum {
  I2S_MCLK_MULTIPLE_DEFAULT = 0,
  I2S_MCLK_MULTIPLE_128 = 128,
  I2S_MCLK_MULTIPLE_256 = 256,
  I2S_MCLK_MULTIPLE_384 = 384
} i2s_mclk_multiple_t;

typedef enum {
  I2S_DAC_CHANNEL_DISABLE = 0,
  I2S_DAC_CHANNEL_RIGHT_EN = 1,
  I2S_DAC_CHANNEL_LEFT_EN = 2,
  I2S_DAC_CHANNEL_BOTH_EN = 0x3,
  I2S_DAC_CHANNEL_MAX = 0x4
} i2s_dac_mode_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef enum { I2S_SLOT_MODE_MONO = 1, I2S_SLOT_MODE_STEREO = 2 } i2s_slot_mode_t;

typedef enum { I2S_DIR_RX = BIT(0), I2S_DIR_TX = BIT(1) } i2s_dir_t;

typedef enum { I2S_ROLE_MASTER, I2S_ROLE_SLAVE } i2s_role_t;

typedef enum {
  I2S_DATA_BIT_WIDTH_8BIT = 8,
  I2S_DATA_BIT_WIDTH_16BIT = 16,
  I2S_DATA_BIT_WIDTH_24BIT = 24,
  I2S_DATA_BIT_WIDTH_32BIT = 32
} i2s_data_bit_width_t;

typedef enum {
  I2S_SLOT_BIT_WIDTH_AUTO = (0),
  I2S_SLOT_BIT_WIDTH_8BIT = (8),
  I2S_SLOT_BIT_WIDTH_16BIT = (16),
  I2S_SLOT_BIT_WIDTH_24BIT = (24),
  I2S_SLOT_BIT_WIDTH_32BIT = (32)
} i2s_slot_bit_width_t;
typedef soc_periph_i2s_clk_src_t i2s_clock_src_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum { I2S_PDM_DATA_FMT_PCM = 0, I2S_PDM_DATA_FMT_RAW = 1 } i2s_pdm_data_fmt_t;
#endif

typedef enum { I2S_PDM_DSR_8S = 0, I2S_PDM_DSR_16S, I2S_PDM_DSR_MAX } i2s_pdm_dsr_t;

typedef enum {
  I2S_PDM_SIG_SCALING_DIV_2 = 0,
  I2S_PDM_SIG_SCALING_MUL_1 = 1,
  I2S_PDM_SIG_SCALING_MUL_2 = 2,
  I2S_PDM_SIG_SCALING_MUL_4 = 3
} i2s_pdm_sig_scale_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  I2S_STD_SLOT_LEFT = BIT(0),
  I2S_STD_SLOT_RIGHT = BIT(1),
  I2S_STD_SLOT_BOTH = BIT(0) | BIT(1)
} i2s_std_slot_mask_t;

typedef enum {
  I2S_PDM_SLOT_RIGHT = BIT(0),
  I2S_PDM_SLOT_LEFT = BIT(1),
  I2S_PDM_SLOT_BOTH = BIT(0) | BIT(1)
} i2s_pdm_slot_mask_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  I2S_ETM_EVENT_DONE,
  I2S_ETM_EVENT_REACH_THRESH,
  I2S_ETM_EVENT_MAX
} i2s_etm_event_type_t;

typedef enum { I2S_ETM_TASK_START, I2S_ETM_TASK_STOP, I2S_ETM_TASK_MAX } i2s_etm_task_type_t;
#endif
