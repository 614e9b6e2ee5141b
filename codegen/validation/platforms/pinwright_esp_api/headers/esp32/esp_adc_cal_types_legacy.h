#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no esp_adc_cal_types_legacy.h: core 3.0 brought it"
#else
#include <sdkconfig.h>
#include <driver/adc_types_legacy.h>

typedef enum {
  ESP_ADC_CAL_VAL_EFUSE_VREF = 0,
  ESP_ADC_CAL_VAL_EFUSE_TP = 1,
  ESP_ADC_CAL_VAL_DEFAULT_VREF = 2,
  ESP_ADC_CAL_VAL_EFUSE_TP_FIT = 3,
  ESP_ADC_CAL_VAL_MAX,
  ESP_ADC_CAL_VAL_NOT_SUPPORTED = ESP_ADC_CAL_VAL_MAX
} esp_adc_cal_value_t;

typedef struct {
  adc_unit_t adc_num;
  adc_atten_t atten;
  adc_bits_width_t bit_width;
  uint32_t coeff_a;
  uint32_t coeff_b;
  uint32_t vref;
  const uint32_t* low_curve;
  const uint32_t* high_curve;
  uint8_t version;
} esp_adc_cal_characteristics_t;
#endif
