#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no esp_adc/adc_oneshot.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <hal/adc_types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct adc_oneshot_unit_ctx_t;

typedef struct adc_oneshot_unit_ctx_t* adc_oneshot_unit_handle_t;

typedef struct {
  adc_unit_t unit_id;
  adc_oneshot_clk_src_t clk_src;
  adc_ulp_mode_t ulp_mode;
} adc_oneshot_unit_init_cfg_t;

typedef struct {
  adc_atten_t atten;
  adc_bitwidth_t bitwidth;
} adc_oneshot_chan_cfg_t;
esp_err_t adc_oneshot_new_unit(const adc_oneshot_unit_init_cfg_t*,
                               adc_oneshot_unit_handle_t*);
esp_err_t adc_oneshot_config_channel(adc_oneshot_unit_handle_t, adc_channel_t,
                                     const adc_oneshot_chan_cfg_t*);
esp_err_t adc_oneshot_read(adc_oneshot_unit_handle_t, adc_channel_t, int*);
esp_err_t adc_oneshot_del_unit(adc_oneshot_unit_handle_t);
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
esp_err_t adc_oneshot_io_to_channel(int, adc_unit_t*, adc_channel_t*);
esp_err_t adc_oneshot_channel_to_io(adc_unit_t, adc_channel_t, int*);
#endif
#if PINWRIGHT_CORE >= 30300
esp_err_t adc_oneshot_io_to_channel(int, adc_unit_t* const,
                                    adc_channel_t* const);
esp_err_t adc_oneshot_channel_to_io(adc_unit_t, adc_channel_t, int* const);
#endif
esp_err_t adc_oneshot_get_calibrated_result(adc_oneshot_unit_handle_t,
                                            adc_cali_handle_t, adc_channel_t,
                                            int*);

#ifdef __cplusplus
}
#endif
#endif
