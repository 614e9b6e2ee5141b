#pragma once
#include <stdint.h>
#if PINWRIGHT_CORE >= 30000
#include <sdkconfig.h>
#endif
#include <esp_err.h>
#if PINWRIGHT_CORE < 30000
#include <driver/adc.h>
#else
#include <hal/adc_types.h>
#include <driver/adc_types_legacy.h>
#include <esp_adc_cal_types_legacy.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
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
esp_err_t esp_adc_cal_check_efuse(esp_adc_cal_value_t);
esp_adc_cal_value_t esp_adc_cal_characterize(adc_unit_t, adc_atten_t,
                                             adc_bits_width_t, uint32_t,
                                             esp_adc_cal_characteristics_t*);
uint32_t esp_adc_cal_raw_to_voltage(uint32_t,
                                    const esp_adc_cal_characteristics_t*);
esp_err_t esp_adc_cal_get_voltage(adc_channel_t, const esp_adc_cal_characteristics_t*,
                                  uint32_t*);

#ifdef __cplusplus
}
#endif
