#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/rmt_encoder.h: core 3.0 brought it"
#else
#include <stdint.h>
#if PINWRIGHT_CORE >= 30300
#include <sdkconfig.h>
#endif
#include <esp_err.h>
#if PINWRIGHT_CORE >= 30300
#include <esp_attr.h>
#endif
#include <hal/rmt_types.h>
#include <driver/rmt_types.h>
#if PINWRIGHT_CORE >= 30300
#define RMT_ENCODER_FUNC_ATTR
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct rmt_encoder_t rmt_encoder_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  RMT_ENCODING_RESET = 0,
  RMT_ENCODING_COMPLETE = (1 << 0),
  RMT_ENCODING_MEM_FULL = (1 << 1),
  RMT_ENCODING_WITH_EOF = (1 << 2)
} rmt_encode_state_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef enum {
  RMT_ENCODING_RESET = 0,
  RMT_ENCODING_COMPLETE = (1 << 0),
  RMT_ENCODING_MEM_FULL = (1 << 1)
} rmt_encode_state_t;
#endif

struct rmt_encoder_t {
  size_t (*encode)(rmt_encoder_t*, rmt_channel_handle_t,
                   const void*, size_t, rmt_encode_state_t*);
  esp_err_t (*reset)(rmt_encoder_t*);
  esp_err_t (*del)(rmt_encoder_t*);
};
#if PINWRIGHT_CORE >= 30300
typedef size_t (*rmt_encode_simple_cb_t)(const void*, size_t, size_t,
                                         size_t, rmt_symbol_word_t*,
                                         bool*, void*);
#endif

typedef struct {
  rmt_symbol_word_t bit0;
  rmt_symbol_word_t bit1;
  struct {
    uint32_t msb_first : 1;
  } flags;
} rmt_bytes_encoder_config_t;

typedef struct {
} rmt_copy_encoder_config_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  const void* program_bin;
} rmt_bs_encoder_config_t;

typedef struct {
  rmt_encode_simple_cb_t callback;
  void* arg;
  size_t min_chunk_size;
} rmt_simple_encoder_config_t;
#endif
esp_err_t rmt_new_bytes_encoder(const rmt_bytes_encoder_config_t*,
                                rmt_encoder_handle_t*);
esp_err_t rmt_bytes_encoder_update_config(rmt_encoder_handle_t,
                                          const rmt_bytes_encoder_config_t*);
esp_err_t rmt_new_copy_encoder(const rmt_copy_encoder_config_t*,
                               rmt_encoder_handle_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t rmt_new_bitscrambler_encoder(const rmt_bs_encoder_config_t*,
                                       rmt_encoder_handle_t*);
esp_err_t rmt_new_simple_encoder(const rmt_simple_encoder_config_t*,
                                 rmt_encoder_handle_t*);
#endif
esp_err_t rmt_del_encoder(rmt_encoder_handle_t);
esp_err_t rmt_encoder_reset(rmt_encoder_handle_t);
void* rmt_alloc_encoder_mem(size_t);

#ifdef __cplusplus
}
#endif
#endif
