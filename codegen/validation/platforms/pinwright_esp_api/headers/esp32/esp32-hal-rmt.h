#pragma once
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
typedef void (*rmt_rx_data_cb_t)(uint32_t* data, size_t len, void* arg);
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
void _rmtDumpStatus(rmt_obj_t* rmt);
rmt_obj_t* rmtInit(int pin, bool tx_not_rx, rmt_reserve_memsize_t memsize);
float rmtSetTick(rmt_obj_t* rmt, float tick);
bool rmtWrite(rmt_obj_t* rmt, rmt_data_t* data, size_t size);
bool rmtWriteBlocking(rmt_obj_t* rmt, rmt_data_t* data, size_t size);
bool rmtLoop(rmt_obj_t* rmt, rmt_data_t* data, size_t size);
bool rmtReadAsync(rmt_obj_t* rmt, rmt_data_t* data, size_t size, void* eventFlag, bool waitForData,
                  uint32_t timeout);
bool rmtRead(rmt_obj_t* rmt, rmt_rx_data_cb_t cb, void* arg);
bool rmtEnd(rmt_obj_t* rmt);
bool rmtBeginReceive(rmt_obj_t* rmt);
bool rmtReceiveCompleted(rmt_obj_t* rmt);
bool rmtReadData(rmt_obj_t* rmt, uint32_t* data, size_t size);
bool rmtSetRxThreshold(rmt_obj_t* rmt, uint32_t value);
bool rmtSetCarrier(rmt_obj_t* rmt, bool carrier_en, bool carrier_level, uint32_t low,
                   uint32_t high);
bool rmtSetFilter(rmt_obj_t* rmt, bool filter_en, uint32_t filter_level);
bool rmtDeinit(rmt_obj_t* rmt);
#else
bool rmtInit(int pin, rmt_ch_dir_t channel_direction, rmt_reserve_memsize_t memsize,
             uint32_t frequency_Hz);
bool rmtSetEOT(int pin, uint8_t EOT_Level);
bool rmtWrite(int pin, rmt_data_t* data, size_t num_rmt_symbols, uint32_t timeout_ms);
bool rmtWriteAsync(int pin, rmt_data_t* data, size_t num_rmt_symbols);
bool rmtWriteLooping(int pin, rmt_data_t* data, size_t num_rmt_symbols);
bool rmtTransmitCompleted(int pin);
bool rmtRead(int pin, rmt_data_t* data, size_t* num_rmt_symbols, uint32_t timeout_ms);
bool rmtReadAsync(int pin, rmt_data_t* data, size_t* num_rmt_symbols);
bool rmtReceiveCompleted(int pin);
bool rmtSetRxMaxThreshold(int pin, uint16_t idle_thres_ticks);
bool rmtSetCarrier(int pin, bool carrier_en, bool carrier_level, uint32_t frequency_Hz,
                   float duty_percent);
bool rmtSetRxMinThreshold(int pin, uint8_t filter_pulse_ticks);
bool rmtDeinit(int pin);
#endif

#ifdef __cplusplus
}
#endif
