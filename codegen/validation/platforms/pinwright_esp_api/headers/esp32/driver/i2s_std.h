#pragma once
#define I2S_STD_CLK_DEFAULT_CONFIG(rate) {}
#define I2S_STD_PHILIPS_SLOT_DEFAULT_CONFIG(bits, mode) {}
#define I2S_STD_MSB_SLOT_DEFAULT_CONFIG(bits, mode) {}
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/i2s_std.h: core 3.0 brought it"
#else
#include <hal/i2s_types.h>
#include <hal/gpio_types.h>
#include <driver/i2s_common.h>
#include <sdkconfig.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  i2s_data_bit_width_t data_bit_width;
  i2s_slot_bit_width_t slot_bit_width;
  i2s_slot_mode_t slot_mode;
  i2s_std_slot_mask_t slot_mask;
  uint32_t ws_width;
  bool ws_pol;
  bool bit_shift;
  bool msb_right;
} i2s_std_slot_config_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint32_t sample_rate_hz;
  i2s_clock_src_t clk_src;
  i2s_mclk_multiple_t mclk_multiple;
  uint32_t bclk_div;
} i2s_std_clk_config_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  uint32_t sample_rate_hz;
  i2s_clock_src_t clk_src;
  i2s_mclk_multiple_t mclk_multiple;
} i2s_std_clk_config_t;
#endif

typedef struct {
  gpio_num_t mclk;
  gpio_num_t bclk;
  gpio_num_t ws;
  gpio_num_t dout;
  gpio_num_t din;
  struct {
    uint32_t mclk_inv : 1;
    uint32_t bclk_inv : 1;
    uint32_t ws_inv : 1;
  } invert_flags;
} i2s_std_gpio_config_t;

typedef struct {
  i2s_std_clk_config_t clk_cfg;
  i2s_std_slot_config_t slot_cfg;
  i2s_std_gpio_config_t gpio_cfg;
} i2s_std_config_t;
esp_err_t i2s_channel_init_std_mode(i2s_chan_handle_t, const i2s_std_config_t*);
esp_err_t i2s_channel_reconfig_std_clock(i2s_chan_handle_t,
                                         const i2s_std_clk_config_t*);
esp_err_t i2s_channel_reconfig_std_slot(i2s_chan_handle_t,
                                        const i2s_std_slot_config_t*);
esp_err_t i2s_channel_reconfig_std_gpio(i2s_chan_handle_t,
                                        const i2s_std_gpio_config_t*);

#ifdef __cplusplus
}
#endif
#endif
