#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/rmt_types.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <hal/rmt_types.h>
#include <hal/gpio_types.h>

struct rmt_channel_t;

typedef struct rmt_channel_t* rmt_channel_handle_t;

struct rmt_sync_manager_t;

typedef struct rmt_sync_manager_t* rmt_sync_manager_handle_t;

struct rmt_encoder_t;

typedef struct rmt_encoder_t* rmt_encoder_handle_t;

typedef struct {
  size_t num_symbols;
} rmt_tx_done_event_data_t;
typedef bool (*rmt_tx_done_callback_t)(rmt_channel_handle_t,
                                       const rmt_tx_done_event_data_t*, void*);
#if PINWRIGHT_CORE >= 30300
typedef struct {
  rmt_symbol_word_t* received_symbols;
  size_t num_symbols;
  struct {
    uint32_t is_last : 1;
  } flags;
} rmt_rx_done_event_data_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  rmt_symbol_word_t* received_symbols;
  size_t num_symbols;
} rmt_rx_done_event_data_t;
#endif
typedef bool (*rmt_rx_done_callback_t)(rmt_channel_handle_t,
                                       const rmt_rx_done_event_data_t*, void*);
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint32_t frequency_hz;
  float duty_cycle;
  struct {
    uint32_t polarity_active_low : 1;
    uint32_t always_on : 1;
  } flags;
} rmt_carrier_config_t;
#endif
#endif
