#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no esp_adc/adc_cali.h: core 3.0 brought it"
#else
#include <esp_err.h>
#include <esp_bit_defs.h>
#include <hal/adc_types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct adc_cali_scheme_t;

typedef struct adc_cali_scheme_t* adc_cali_handle_t;

typedef enum {
  ADC_CALI_SCHEME_VER_LINE_FITTING = BIT(0),
  ADC_CALI_SCHEME_VER_CURVE_FITTING = BIT(1)
} adc_cali_scheme_ver_t;
esp_err_t adc_cali_check_scheme(adc_cali_scheme_ver_t*);
esp_err_t adc_cali_raw_to_voltage(adc_cali_handle_t, int, int*);

#ifdef __cplusplus
}
#endif
#endif
