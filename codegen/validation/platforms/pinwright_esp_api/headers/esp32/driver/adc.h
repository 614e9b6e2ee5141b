#pragma once
#if PINWRIGHT_CORE < 30000
#include <stdint.h>
#include <stdbool.h>
#endif
#include <sdkconfig.h>
#include <esp_err.h>
#include <driver/gpio.h>
#if PINWRIGHT_CORE >= 30000
#include <driver/adc_types_legacy.h>
#endif
#include <hal/adc_types.h>
#if PINWRIGHT_CORE < 30000
#define ADC_ATTEN_0db ADC_ATTEN_DB_0
#define ADC_ATTEN_2_5db ADC_ATTEN_DB_2_5
#define ADC_ATTEN_6db ADC_ATTEN_DB_6
#define ADC_ATTEN_11db ADC_ATTEN_DB_11
#define ADC_WIDTH_BIT_DEFAULT (ADC_WIDTH_MAX - 1)
#define ADC_WIDTH_9Bit ADC_WIDTH_BIT_9
#define ADC_WIDTH_10Bit ADC_WIDTH_BIT_10
#define ADC_WIDTH_11Bit ADC_WIDTH_BIT_11
#define ADC_WIDTH_12Bit ADC_WIDTH_BIT_12
#define ADC_MAX_DELAY UINT32_MAX
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
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

typedef enum { ADC_ENCODE_12BIT, ADC_ENCODE_11BIT, ADC_ENCODE_MAX } adc_i2s_encode_t;
void adc_power_on(void);
void adc_power_off(void);
void adc_power_acquire(void);
void adc_power_release(void);
#endif
esp_err_t adc1_pad_get_io_num(adc1_channel_t, gpio_num_t*);
esp_err_t adc1_config_channel_atten(adc1_channel_t, adc_atten_t);
esp_err_t adc1_config_width(adc_bits_width_t);
int adc1_get_raw(adc1_channel_t);
esp_err_t adc_set_data_inv(adc_unit_t, bool);
esp_err_t adc_set_clk_div(uint8_t);
esp_err_t adc_set_data_width(adc_unit_t, adc_bits_width_t);
void adc1_ulp_enable(void);
esp_err_t adc2_pad_get_io_num(adc2_channel_t, gpio_num_t*);
esp_err_t adc2_config_channel_atten(adc2_channel_t, adc_atten_t);
esp_err_t adc2_get_raw(adc2_channel_t, adc_bits_width_t, int*);
esp_err_t adc_vref_to_gpio(adc_unit_t, gpio_num_t);
#if PINWRIGHT_CORE < 30000
esp_err_t adc2_vref_to_gpio(gpio_num_t);

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
esp_err_t adc_digi_initialize(const adc_digi_init_config_t*);
esp_err_t adc_digi_read_bytes(uint8_t*, uint32_t, uint32_t*,
                              uint32_t);
esp_err_t adc_digi_start(void);
esp_err_t adc_digi_stop(void);
esp_err_t adc_digi_deinitialize(void);
esp_err_t adc_digi_controller_configure(const adc_digi_configuration_t*);
#if PINWRIGHT_CORE < 30000
int hall_sensor_read(void);
esp_err_t adc_set_i2s_data_source(adc_i2s_source_t);
esp_err_t adc_i2s_mode_init(adc_unit_t, adc_channel_t);
#endif

#ifdef __cplusplus
}
#endif
