// Where code and data go in memory says nothing to a check, so these stand for nothing.
#pragma once
#include <sdkconfig.h>

#define IRAM_ATTR
#define DRAM_ATTR
#define DMA_ATTR
#define WORD_ALIGNED_ATTR __attribute__((aligned(4)))
#define IRAM_DATA_ATTR
#define IRAM_BSS_ATTR
#define RTC_IRAM_ATTR
#define RTC_DATA_ATTR
#define RTC_RODATA_ATTR
#define RTC_SLOW_ATTR
#define RTC_FAST_ATTR
#define RTC_NOINIT_ATTR
#define COREDUMP_IRAM_DATA_ATTR
#define COREDUMP_DRAM_ATTR
#define EXT_RAM_ATTR
#define EXT_RAM_BSS_ATTR
#define EXT_RAM_NOINIT_ATTR
#define NOINIT_ATTR
#define NOINLINE_ATTR __attribute__((noinline))
#define FORCE_INLINE_ATTR static inline
#define DRAM_STR(str) (str)
#define FLAG_ATTR(TYPE)
