#pragma once
#if PINWRIGHT_CORE < 30000
#include <soc/soc_caps.h>
#include <hal/adc_types.h>
#include <sdkconfig.h>
#else
typedef enum { DAC_CHAN_0 = 0, DAC_CHAN_1 = 1, DAC_CHANNEL_1 = 0, DAC_CHANNEL_2 = 1 } dac_channel_t;
#endif
#if PINWRIGHT_CORE < 30000
typedef enum { DAC_CHANNEL_1 = 0, DAC_CHANNEL_2 = 1, DAC_CHANNEL_MAX } dac_channel_t;

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
#else
typedef enum {
  DAC_COSINE_ATTEN_DEFAULT = 0x0,
  DAC_COSINE_ATTEN_DB_0 = 0x0,
  DAC_COSINE_ATTEN_DB_6 = 0x1,
  DAC_COSINE_ATTEN_DB_12 = 0x2,
  DAC_COSINE_ATTEN_DB_18 = 0x3
} dac_cosine_atten_t;

typedef enum { DAC_COSINE_PHASE_0 = 0x02, DAC_COSINE_PHASE_180 = 0x03 } dac_cosine_phase_t;
#endif
