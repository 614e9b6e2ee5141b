#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no driver/dac_types_legacy.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <stdlib.h>
#include <stdbool.h>
#include <stddef.h>
#include <sdkconfig.h>
#include <hal/dac_types.h>
#include <hal/adc_types.h>

typedef enum {
  DAC_CW_SCALE_1 = 0x0,
  DAC_CW_SCALE_2 = 0x1,
  DAC_CW_SCALE_4 = 0x2,
  DAC_CW_SCALE_8 = 0x3
} dac_cw_scale_t;

typedef enum { DAC_CW_PHASE_0 = 0x2, DAC_CW_PHASE_180 = 0x3 } dac_cw_phase_t;

typedef struct {
  dac_channel_t en_ch;
  dac_cw_scale_t scale;
  dac_cw_phase_t phase;
  uint32_t freq;
  int8_t offset;
} dac_cw_config_t;
#endif
