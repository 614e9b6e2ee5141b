#pragma once
#define I2S_CHANNEL_DEFAULT_CONFIG(port, role) {}
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/i2s_common.h: core 3.0 brought it"
#else
#include <driver/i2s_types.h>
#include <hal/i2s_types.h>
#include <esp_err.h>
#define I2S_GPIO_UNUSED GPIO_NUM_NC

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  i2s_isr_callback_t on_recv;
  i2s_isr_callback_t on_recv_q_ovf;
  i2s_isr_callback_t on_sent;
  i2s_isr_callback_t on_send_q_ovf;
} i2s_event_callbacks_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  i2s_port_t id;
  i2s_role_t role;
  uint32_t dma_desc_num;
  uint32_t dma_frame_num;
  union {
    bool auto_clear;
    bool auto_clear_after_cb;
  };
  bool auto_clear_before_cb;
  bool allow_pd;
  int intr_priority;
} i2s_chan_config_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  i2s_port_t id;
  i2s_role_t role;
  uint32_t dma_desc_num;
  uint32_t dma_frame_num;
  bool auto_clear;
} i2s_chan_config_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef struct {
  i2s_port_t id;
  i2s_role_t role;
  i2s_dir_t dir;
  i2s_comm_mode_t mode;
  i2s_chan_handle_t pair_chan;
  uint32_t total_dma_buf_size;
} i2s_chan_info_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  i2s_port_t id;
  i2s_role_t role;
  i2s_dir_t dir;
  i2s_comm_mode_t mode;
  i2s_chan_handle_t pair_chan;
} i2s_chan_info_t;
#endif
esp_err_t i2s_new_channel(const i2s_chan_config_t*, i2s_chan_handle_t*,
                          i2s_chan_handle_t*);
esp_err_t i2s_del_channel(i2s_chan_handle_t);
esp_err_t i2s_channel_get_info(i2s_chan_handle_t, i2s_chan_info_t*);
esp_err_t i2s_channel_enable(i2s_chan_handle_t);
esp_err_t i2s_channel_disable(i2s_chan_handle_t);
esp_err_t i2s_channel_write(i2s_chan_handle_t, const void*, size_t,
                            size_t*, uint32_t);
esp_err_t i2s_channel_read(i2s_chan_handle_t, void*, size_t, size_t*,
                           uint32_t);
esp_err_t i2s_channel_register_event_callback(i2s_chan_handle_t,
                                              const i2s_event_callbacks_t*,
                                              void*);
esp_err_t i2s_channel_preload_data(i2s_chan_handle_t, const void*, size_t,
                                   size_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t i2s_channel_tune_rate(i2s_chan_handle_t, const i2s_tuning_config_t*,
                                i2s_tuning_info_t*);
#endif

#ifdef __cplusplus
}
#endif
#endif
