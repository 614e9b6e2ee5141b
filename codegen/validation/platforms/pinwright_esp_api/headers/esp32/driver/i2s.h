#pragma once
#include <esp_err.h>
#include <freertos/FreeRTOS.h>
#include <freertos/semphr.h>
#if PINWRIGHT_CORE < 30000
#include <soc/soc_caps.h>
#include <hal/i2s_types.h>
#include <esp_intr_alloc.h>
#else
#include <driver/i2s_types_legacy.h>
#endif
#include <driver/adc.h>
#if PINWRIGHT_CORE < 30000
#define I2S_PIN_NO_CHANGE (-1)
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
typedef enum { I2S_NUM_0 = 0, I2S_NUM_1 = 1, I2S_NUM_MAX } i2s_port_t;

typedef struct {
  int sample_rate;
  int fp;
  int fs;
} i2s_pdm_tx_upsample_cfg_t;

typedef struct {
  int mck_io_num;
  int bck_io_num;
  int ws_io_num;
  int data_out_num;
  int data_in_num;
} i2s_pin_config_t;

typedef struct {
  i2s_mode_t mode;
  uint32_t sample_rate;
  i2s_bits_per_sample_t bits_per_sample;
  i2s_channel_fmt_t channel_format;
  i2s_comm_format_t communication_format;
  int intr_alloc_flags;
  int dma_buf_count;
  int dma_buf_len;
  bool use_apll;
  bool tx_desc_auto_clear;
  int fixed_mclk;
  i2s_mclk_multiple_t mclk_multiple;
  i2s_bits_per_chan_t bits_per_chan;
} i2s_driver_config_t;
typedef i2s_driver_config_t i2s_config_t;
typedef intr_handle_t i2s_isr_handle_t;

typedef enum {
  I2S_EVENT_DMA_ERROR,
  I2S_EVENT_TX_DONE,
  I2S_EVENT_RX_DONE,
  I2S_EVENT_TX_Q_OVF,
  I2S_EVENT_RX_Q_OVF,
  I2S_EVENT_MAX
} i2s_event_type_t;

typedef struct {
  i2s_event_type_t type;
  size_t size;
} i2s_event_t;
#endif
esp_err_t i2s_set_pin(i2s_port_t, const i2s_pin_config_t*);
esp_err_t i2s_set_pdm_rx_down_sample(i2s_port_t, i2s_pdm_dsr_t);
esp_err_t i2s_set_pdm_tx_up_sample(i2s_port_t,
                                   const i2s_pdm_tx_upsample_cfg_t*);
esp_err_t i2s_driver_install(i2s_port_t, const i2s_config_t*, int,
                             void*);
esp_err_t i2s_driver_uninstall(i2s_port_t);
esp_err_t i2s_write(i2s_port_t, const void*, size_t, size_t*,
                    TickType_t);
esp_err_t i2s_write_expand(i2s_port_t, const void*, size_t, size_t,
                           size_t, size_t*, TickType_t);
esp_err_t i2s_read(i2s_port_t, void*, size_t, size_t*,
                   TickType_t);
esp_err_t i2s_set_sample_rates(i2s_port_t, uint32_t);
esp_err_t i2s_stop(i2s_port_t);
esp_err_t i2s_start(i2s_port_t);
esp_err_t i2s_zero_dma_buffer(i2s_port_t);
esp_err_t i2s_set_clk(i2s_port_t, uint32_t, uint32_t, i2s_channel_t);
float i2s_get_clk(i2s_port_t);
esp_err_t i2s_set_adc_mode(adc_unit_t, adc1_channel_t);
esp_err_t i2s_adc_enable(i2s_port_t);
esp_err_t i2s_adc_disable(i2s_port_t);
esp_err_t i2s_set_dac_mode(i2s_dac_mode_t);

#ifdef __cplusplus
}
#endif
