#pragma once
#include <stdint.h>
#if PINWRIGHT_CORE < 30300
#include <stdbool.h>
#include <sdkconfig.h>
#endif
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#endif
#if PINWRIGHT_CORE < 30300
#define TWAI_EXTD_ID_MASK 0x1FFFFFFF
#define TWAI_STD_ID_MASK 0x7FF
#else
#include <hal/twai_types_deprecated.h>
#define TWAI_STD_ID_MASK 0x000007FFU
#define TWAI_EXT_ID_MASK 0x1FFFFFFFU
#endif
#define TWAI_FRAME_MAX_DLC 8
#if PINWRIGHT_CORE < 30300
#define TWAI_FRAME_EXTD_ID_LEN_BYTES 4
#define TWAI_FRAME_STD_ID_LEN_BYTES 2
#define TWAI_ERR_PASS_THRESH 128
#define TWAI_MSG_FLAG_NONE 0x00
#define TWAI_MSG_FLAG_EXTD 0x01
#define TWAI_MSG_FLAG_RTR 0x02
#define TWAI_MSG_FLAG_SS 0x04
#define TWAI_MSG_FLAG_SELF 0x08
#define TWAI_MSG_FLAG_DLC_NON_COMP 0x10
#define TWAI_BRP_MAX SOC_TWAI_BRP_MAX
#define TWAI_BRP_MIN SOC_TWAI_BRP_MIN
typedef enum { TWAI_MODE_NORMAL, TWAI_MODE_NO_ACK, TWAI_MODE_LISTEN_ONLY } twai_mode_t;

typedef struct {
  union {
    struct {
      uint32_t extd : 1;
      uint32_t rtr : 1;
      uint32_t ss : 1;
      uint32_t self : 1;
      uint32_t dlc_non_comp : 1;
      uint32_t reserved : 27;
    };
    uint32_t flags;
#else
#define TWAI_FRAME_MAX_LEN 8
#define TWAIFD_FRAME_MAX_DLC 15
#define TWAIFD_FRAME_MAX_LEN 64
typedef enum {
  TWAI_ERROR_ACTIVE,
  TWAI_ERROR_WARNING,
  TWAI_ERROR_PASSIVE,
  TWAI_ERROR_BUS_OFF
} twai_error_state_t;
typedef union {
  struct {
    uint32_t arb_lost : 1;
    uint32_t bit_err : 1;
    uint32_t form_err : 1;
    uint32_t stuff_err : 1;
    uint32_t ack_err : 1;
#endif
  };
#if PINWRIGHT_CORE < 30300
  uint32_t identifier;
  uint8_t data_length_code;
  uint8_t data[TWAI_FRAME_MAX_DLC];
} twai_message_t;
#else
  uint32_t val;
} twai_error_flags_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef soc_periph_twai_clk_src_t twai_clock_source_t;
#endif
typedef struct {
#if PINWRIGHT_CORE >= 30000
  twai_clock_source_t clk_src;
  uint32_t quanta_resolution_hz;
#endif
  uint32_t brp;
#if PINWRIGHT_CORE >= 30300
  uint8_t prop_seg;
#endif
  uint8_t tseg_1;
  uint8_t tseg_2;
  uint8_t sjw;
#if PINWRIGHT_CORE >= 30300
  uint8_t ssp_offset;
#endif
  bool triple_sampling;
} twai_timing_config_t;
#if PINWRIGHT_CORE >= 30300
typedef twai_timing_config_t twai_timing_advanced_config_t;

#endif
typedef struct {
#if PINWRIGHT_CORE < 30300
  uint32_t acceptance_code;
  uint32_t acceptance_mask;
  bool single_filter;
} twai_filter_config_t;
#else
  union {
    uint32_t id;
    struct {
      uint32_t* id_list;
      uint32_t num_of_ids;
    };
  };
  uint32_t mask;
  struct {
    uint32_t is_ext : 1;
    uint32_t no_classic : 1;
    uint32_t no_fd : 1;
    uint32_t dual_filter : 1;
  };
} twai_mask_filter_config_t;

typedef struct {
  uint32_t range_low;
  uint32_t range_high;
  struct {
    uint32_t is_ext : 1;
    uint32_t no_classic : 1;
    uint32_t no_fd : 1;
  };
} twai_range_filter_config_t;

typedef struct {
  uint32_t id;
  uint16_t dlc;
  struct {
    uint32_t ide : 1;
    uint32_t rtr : 1;
    uint32_t fdf : 1;
    uint32_t brs : 1;
    uint32_t esi : 1;
  };
  union {
    uint64_t timestamp;
    uint64_t trigger_time;
  };
} twai_frame_header_t;
uint16_t twaifd_dlc2len(uint16_t);
uint16_t twaifd_len2dlc(uint16_t);
#endif
