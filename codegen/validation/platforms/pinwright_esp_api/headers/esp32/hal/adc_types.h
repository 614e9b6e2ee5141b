#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <sdkconfig.h>
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#endif
#include <esp_attr.h>
#if PINWRIGHT_CORE >= 30000
typedef enum { ADC_UNIT_1, ADC_UNIT_2 } adc_unit_t;
#endif
typedef enum {
#if PINWRIGHT_CORE >= 30000
  ADC_CHANNEL_0,
#else
  ADC_UNIT_1 = 1,
  ADC_UNIT_2 = 2,
  ADC_UNIT_BOTH = 3,
  ADC_UNIT_ALTER = 7,
  ADC_UNIT_MAX
} adc_unit_t;
typedef enum {
  ADC_CHANNEL_0 = 0,
#endif
  ADC_CHANNEL_1,
  ADC_CHANNEL_2,
  ADC_CHANNEL_3,
  ADC_CHANNEL_4,
  ADC_CHANNEL_5,
  ADC_CHANNEL_6,
  ADC_CHANNEL_7,
  ADC_CHANNEL_8,
#if PINWRIGHT_CORE >= 30000
  ADC_CHANNEL_9
#else
  ADC_CHANNEL_9,
  ADC_CHANNEL_MAX
#endif
} adc_channel_t;
typedef enum {
  ADC_ATTEN_DB_0 = 0,
  ADC_ATTEN_DB_2_5 = 1,
  ADC_ATTEN_DB_6 = 2,
#if PINWRIGHT_CORE >= 30000
  ADC_ATTEN_DB_12 = 3,
  ADC_ATTEN_DB_11 = ADC_ATTEN_DB_12
#else
  ADC_ATTEN_DB_11 = 3,
  ADC_ATTEN_MAX
#endif
} adc_atten_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  ADC_BITWIDTH_DEFAULT = 0,
  ADC_BITWIDTH_9 = 9,
  ADC_BITWIDTH_10 = 10,
  ADC_BITWIDTH_11 = 11,
  ADC_BITWIDTH_12 = 12,
  ADC_BITWIDTH_13 = 13
} adc_bitwidth_t;
#endif

typedef enum {
#if PINWRIGHT_CORE >= 30000
  ADC_ULP_MODE_DISABLE = 0,
  ADC_ULP_MODE_FSM = 1,
  ADC_ULP_MODE_RISCV = 2
} adc_ulp_mode_t;

#else
  ADC_WIDTH_BIT_9 = 0,
  ADC_WIDTH_BIT_10 = 1,
  ADC_WIDTH_BIT_11 = 2,
  ADC_WIDTH_BIT_12 = 3,
  ADC_WIDTH_MAX
} adc_bits_width_t;
#endif
typedef enum {
  ADC_CONV_SINGLE_UNIT_1 = 1,
  ADC_CONV_SINGLE_UNIT_2 = 2,
  ADC_CONV_BOTH_UNIT = 3,
#if PINWRIGHT_CORE >= 30000
  ADC_CONV_ALTER_UNIT = 7
#else
  ADC_CONV_ALTER_UNIT = 7,
  ADC_CONV_UNIT_MAX
#endif
} adc_digi_convert_mode_t;
typedef enum {
#if PINWRIGHT_CORE < 30000
  ADC_DIGI_FORMAT_12BIT,
  ADC_DIGI_FORMAT_11BIT,
  ADC_DIGI_FORMAT_MAX,
#endif
  ADC_DIGI_OUTPUT_FORMAT_TYPE1,
  ADC_DIGI_OUTPUT_FORMAT_TYPE2
} adc_digi_output_format_t;
#if PINWRIGHT_CORE >= 30000
typedef soc_periph_adc_rtc_clk_src_t adc_oneshot_clk_src_t;
typedef soc_periph_adc_digi_clk_src_t adc_continuous_clk_src_t;
#endif

typedef struct {
  uint8_t atten;
  uint8_t channel;
  uint8_t unit;
  uint8_t bit_width;
} adc_digi_pattern_config_t;
#if PINWRIGHT_CORE >= 30000
typedef enum { ADC_DIGI_IIR_FILTER_0, ADC_DIGI_IIR_FILTER_1 } adc_digi_iir_filter_t;
typedef enum {
  ADC_DIGI_IIR_FILTER_COEFF_2,
  ADC_DIGI_IIR_FILTER_COEFF_4,
  ADC_DIGI_IIR_FILTER_COEFF_8,
  ADC_DIGI_IIR_FILTER_COEFF_16,
#endif
#if PINWRIGHT_CORE >= 30300
  ADC_DIGI_IIR_FILTER_COEFF_32,
#endif
#if PINWRIGHT_CORE >= 30000
  ADC_DIGI_IIR_FILTER_COEFF_64
} adc_digi_iir_filter_coeff_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum { ADC_MONITOR_0, ADC_MONITOR_1 } adc_monitor_id_t;

typedef enum { ADC_MONITOR_MODE_HIGH = 0, ADC_MONITOR_MODE_LOW } adc_monitor_mode_t;
#endif

typedef struct {
  union {
    struct {
      uint16_t data : 12;
      uint16_t channel : 4;
    } type1;
    struct {
      uint16_t data : 11;
      uint16_t channel : 4;
      uint16_t unit : 1;
    } type2;
    uint16_t val;
  };
} adc_digi_output_data_t;
#if PINWRIGHT_CORE < 30000
typedef enum {
  ADC_I2S_DATA_SRC_IO_SIG = 0,
  ADC_I2S_DATA_SRC_ADC = 1,
  ADC_I2S_DATA_SRC_MAX
} adc_i2s_source_t;
#endif
