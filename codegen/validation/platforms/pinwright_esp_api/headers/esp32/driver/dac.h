#pragma once
#if PINWRIGHT_CORE >= 30000
#include <stdint.h>
#include <esp_err.h>
#include <sdkconfig.h>
#include <driver/gpio.h>
#include <driver/dac_types_legacy.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
esp_err_t dac_pad_get_io_num(dac_channel_t, gpio_num_t*);
esp_err_t dac_output_voltage(dac_channel_t, uint8_t);
esp_err_t dac_output_enable(dac_channel_t);
esp_err_t dac_output_disable(dac_channel_t);
esp_err_t dac_cw_generator_enable(void);
esp_err_t dac_cw_generator_disable(void);
esp_err_t dac_cw_generator_config(dac_cw_config_t*);
#endif
esp_err_t dac_i2s_enable(void);
esp_err_t dac_i2s_disable(void);

#ifdef __cplusplus
}
#endif
