#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/adc_types_legacy.h: core 3.0 brought it"
#else
#include <hal/adc_types.h>
#define ADC_WIDTH_BIT_DEFAULT (ADC_WIDTH_MAX - 1)
#define ADC_MAX_DELAY UINT32_MAX

typedef enum {
  ADC_WIDTH_BIT_9 = 9,
  ADC_WIDTH_BIT_10 = 10,
  ADC_WIDTH_BIT_11 = 11,
  ADC_WIDTH_BIT_12 = 12,
  ADC_WIDTH_MAX
} adc_bits_width_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ADC1_CHANNEL_0 = 0,
  ADC1_CHANNEL_1,
  ADC1_CHANNEL_2,
  ADC1_CHANNEL_3,
  ADC1_CHANNEL_4,
  ADC1_CHANNEL_5,
  ADC1_CHANNEL_6,
  ADC1_CHANNEL_7,
  ADC1_CHANNEL_MAX = SOC_ADC_CHANNEL_NUM(0)
} adc1_channel_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef enum {
  ADC1_CHANNEL_0 = 0,
  ADC1_CHANNEL_1,
  ADC1_CHANNEL_2,
  ADC1_CHANNEL_3,
  ADC1_CHANNEL_4,
  ADC1_CHANNEL_5,
  ADC1_CHANNEL_6,
  ADC1_CHANNEL_7,
  ADC1_CHANNEL_MAX
} adc1_channel_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ADC2_CHANNEL_0 = 0,
  ADC2_CHANNEL_1,
  ADC2_CHANNEL_2,
  ADC2_CHANNEL_3,
  ADC2_CHANNEL_4,
  ADC2_CHANNEL_5,
  ADC2_CHANNEL_6,
  ADC2_CHANNEL_7,
  ADC2_CHANNEL_8,
  ADC2_CHANNEL_9,
  ADC2_CHANNEL_MAX = SOC_ADC_CHANNEL_NUM(1)
} adc2_channel_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef enum {
  ADC2_CHANNEL_0 = 0,
  ADC2_CHANNEL_1,
  ADC2_CHANNEL_2,
  ADC2_CHANNEL_3,
  ADC2_CHANNEL_4,
  ADC2_CHANNEL_5,
  ADC2_CHANNEL_6,
  ADC2_CHANNEL_7,
  ADC2_CHANNEL_8,
  ADC2_CHANNEL_9,
  ADC2_CHANNEL_MAX
} adc2_channel_t;
#endif

typedef struct adc_digi_init_config_s {
  uint32_t max_store_buf_size;
  uint32_t conv_num_each_intr;
  uint32_t adc1_chan_mask;
  uint32_t adc2_chan_mask;
} adc_digi_init_config_t;

typedef struct {
  bool conv_limit_en;
  uint32_t conv_limit_num;
  uint32_t pattern_num;
  adc_digi_pattern_config_t* adc_pattern;
  uint32_t sample_freq_hz;
  adc_digi_convert_mode_t conv_mode;
  adc_digi_output_format_t format;
} adc_digi_configuration_t;
#endif
