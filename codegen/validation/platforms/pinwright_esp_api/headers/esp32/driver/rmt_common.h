#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/rmt_common.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <esp_err.h>
#include <driver/rmt_types.h>

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  uint32_t frequency_hz;
  float duty_cycle;
  struct {
    uint32_t polarity_active_low : 1;
    uint32_t always_on : 1;
  } flags;
} rmt_carrier_config_t;
#endif
esp_err_t rmt_del_channel(rmt_channel_handle_t);
esp_err_t rmt_apply_carrier(rmt_channel_handle_t, const rmt_carrier_config_t*);
esp_err_t rmt_enable(rmt_channel_handle_t);
esp_err_t rmt_disable(rmt_channel_handle_t);

#ifdef __cplusplus
}
#endif
#endif
