#pragma once
#if PINWRIGHT_CORE < 30300
#error "core 3.3 brought hal/twai_types_deprecated.h"
#else
#include <stdint.h>
#include <stdbool.h>
#include <sdkconfig.h>
#include <soc/soc_caps.h>
#include <soc/clk_tree_defs.h>
#define TWAI_EXTD_ID_MASK 0x1FFFFFFF
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
  };
  uint32_t identifier;
  uint8_t data_length_code;
  uint8_t data[8];
} twai_message_t;

typedef struct {
  uint32_t acceptance_code;
  uint32_t acceptance_mask;
  bool single_filter;
} twai_filter_config_t;
#endif
