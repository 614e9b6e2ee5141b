#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/i2s_types.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <soc/soc_caps.h>

typedef enum { I2S_NUM_0 = 0, I2S_NUM_1 = 1, I2S_NUM_AUTO } i2s_port_t;

typedef enum { I2S_COMM_MODE_STD, I2S_COMM_MODE_PDM, I2S_COMM_MODE_NONE } i2s_comm_mode_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  I2S_MCLK_MULTIPLE_128 = 128,
  I2S_MCLK_MULTIPLE_192 = 192,
  I2S_MCLK_MULTIPLE_256 = 256,
  I2S_MCLK_MULTIPLE_384 = 384,
  I2S_MCLK_MULTIPLE_512 = 512,
  I2S_MCLK_MULTIPLE_576 = 576,
  I2S_MCLK_MULTIPLE_768 = 768,
  I2S_MCLK_MULTIPLE_1024 = 1024,
  I2S_MCLK_MULTIPLE_1152 = 1152
} i2s_mclk_multiple_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef enum {
  I2S_MCLK_MULTIPLE_128 = 128,
  I2S_MCLK_MULTIPLE_256 = 256,
  I2S_MCLK_MULTIPLE_384 = 384,
  I2S_MCLK_MULTIPLE_512 = 512
} i2s_mclk_multiple_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef struct {
  void* buffer;
  size_t buflen;
  size_t received_size;
} lp_i2s_trans_t;

typedef struct {
  void* data;
  void* dma_buf;
  size_t size;
} i2s_event_data_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  void* data;
  size_t size;
} i2s_event_data_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  I2S_TUNING_MODE_ADDSUB,
  I2S_TUNING_MODE_SET,
  I2S_TUNING_MODE_RESET
} i2s_tuning_mode_t;

typedef struct {
  i2s_tuning_mode_t tune_mode;
  int32_t tune_mclk_val;
  int32_t max_delta_mclk;
  int32_t min_delta_mclk;
} i2s_tuning_config_t;

typedef struct {
  int32_t curr_mclk_hz;
  int32_t delta_mclk_hz;
  uint32_t water_mark;
} i2s_tuning_info_t;

typedef struct {
  lp_i2s_trans_t trans;
} lp_i2s_evt_data_t;
#endif

struct i2s_channel_obj_t;

typedef struct i2s_channel_obj_t* i2s_chan_handle_t;
#if PINWRIGHT_CORE >= 30300
struct lp_i2s_channel_obj_t;

typedef struct lp_i2s_channel_obj_t* lp_i2s_chan_handle_t;
#endif
typedef bool (*i2s_isr_callback_t)(i2s_chan_handle_t, i2s_event_data_t*,
                                   void*);
#if PINWRIGHT_CORE >= 30300
typedef bool (*lp_i2s_callback_t)(lp_i2s_chan_handle_t, lp_i2s_evt_data_t*,
                                  void*);
#endif
#endif
