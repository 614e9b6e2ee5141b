#pragma once
#include <stddef.h>
#include <stdbool.h>
#include <stdint.h>
#include <soc/soc_caps.h>
#define RMT_SYMBOLS_OF(x) (sizeof(x) / sizeof(rmt_data_t))
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#else
#define RMT_FLAG_TX_DONE (1)
#define RMT_FLAG_RX_DONE (2)
#define RMT_FLAG_ERROR (4)
#define RMT_FLAGS_ALL (RMT_FLAG_TX_DONE | RMT_FLAG_RX_DONE | RMT_FLAG_ERROR)
#define RMT_TX_MODE true
#define RMT_RX_MODE false
#endif
#if PINWRIGHT_CORE >= 30000
#define RMT_SYMBOLS_PER_CHANNEL_BLOCK SOC_RMT_MEM_WORDS_PER_CHANNEL
#define RMT_WAIT_FOR_EVER ((uint32_t)portMAX_DELAY)
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
struct rmt_obj_s;
#else
typedef enum { RMT_RX_MODE = 0, RMT_TX_MODE = 1 } rmt_ch_dir_t;

typedef enum {
  RMT_MEM_NUM_BLOCKS_1 = 1,
  RMT_MEM_NUM_BLOCKS_2 = 2,
  RMT_MEM_NUM_BLOCKS_3 = 3,
  RMT_MEM_NUM_BLOCKS_4 = 4,
  RMT_MEM_NUM_BLOCKS_5 = 5,
  RMT_MEM_NUM_BLOCKS_6 = 6,
  RMT_MEM_NUM_BLOCKS_7 = 7,
  RMT_MEM_NUM_BLOCKS_8 = 8
} rmt_reserve_memsize_t;
#endif
#if PINWRIGHT_CORE < 30000
typedef enum {
  RMT_MEM_64 = 1,
  RMT_MEM_128 = 2,
  RMT_MEM_192 = 3,
  RMT_MEM_256 = 4,
  RMT_MEM_320 = 5,
  RMT_MEM_384 = 6,
  RMT_MEM_448 = 7,
  RMT_MEM_512 = 8
} rmt_reserve_memsize_t;

typedef struct rmt_obj_s rmt_obj_t;
typedef void (*rmt_rx_data_cb_t)(uint32_t*, size_t, void*);
#else
typedef union {
  struct {
    uint32_t duration0 : 15;
    uint32_t level0 : 1;
    uint32_t duration1 : 15;
    uint32_t level1 : 1;
  };
  uint32_t val;
} rmt_data_t;
#endif
#if PINWRIGHT_CORE < 30000
typedef struct {
  union {
    struct {
      uint32_t duration0 : 15;
      uint32_t level0 : 1;
      uint32_t duration1 : 15;
      uint32_t level1 : 1;
    };
    uint32_t val;
  };
} rmt_data_t;
void _rmtDumpStatus(rmt_obj_t*);
rmt_obj_t* rmtInit(int, bool, rmt_reserve_memsize_t);
float rmtSetTick(rmt_obj_t*, float);
bool rmtWrite(rmt_obj_t*, rmt_data_t*, size_t);
bool rmtWriteBlocking(rmt_obj_t*, rmt_data_t*, size_t);
bool rmtLoop(rmt_obj_t*, rmt_data_t*, size_t);
bool rmtReadAsync(rmt_obj_t*, rmt_data_t*, size_t, void*, bool,
                  uint32_t);
bool rmtRead(rmt_obj_t*, rmt_rx_data_cb_t, void*);
bool rmtEnd(rmt_obj_t*);
bool rmtBeginReceive(rmt_obj_t*);
bool rmtReceiveCompleted(rmt_obj_t*);
bool rmtReadData(rmt_obj_t*, uint32_t*, size_t);
bool rmtSetRxThreshold(rmt_obj_t*, uint32_t);
bool rmtSetCarrier(rmt_obj_t*, bool, bool, uint32_t,
                   uint32_t);
bool rmtSetFilter(rmt_obj_t*, bool, uint32_t);
bool rmtDeinit(rmt_obj_t*);
#else
bool rmtInit(int, rmt_ch_dir_t, rmt_reserve_memsize_t,
             uint32_t);
bool rmtSetEOT(int, uint8_t);
bool rmtWrite(int, rmt_data_t*, size_t, uint32_t);
bool rmtWriteAsync(int, rmt_data_t*, size_t);
bool rmtWriteLooping(int, rmt_data_t*, size_t);
bool rmtTransmitCompleted(int);
bool rmtRead(int, rmt_data_t*, size_t*, uint32_t);
bool rmtReadAsync(int, rmt_data_t*, size_t*);
bool rmtReceiveCompleted(int);
bool rmtSetRxMaxThreshold(int, uint16_t);
bool rmtSetCarrier(int, bool, bool, uint32_t,
                   float);
bool rmtSetRxMinThreshold(int, uint8_t);
bool rmtDeinit(int);
#endif

#ifdef __cplusplus
}
#endif
