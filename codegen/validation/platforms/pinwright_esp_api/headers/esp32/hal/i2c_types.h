#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#else
#define I2C_CLK_FREQ_MAX (-1)
#endif
#if PINWRIGHT_CORE < 30000
typedef int i2c_port_t;
#else
typedef enum { I2C_NUM_0 = 0, I2C_NUM_1, I2C_NUM_MAX } i2c_port_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum { I2C_ADDR_BIT_LEN_7 = 0, I2C_ADDR_BIT_LEN_10 = 1 } i2c_addr_bit_len_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef struct {
  uint16_t clkm_div;
  uint16_t scl_low;
  uint16_t scl_high;
  uint16_t scl_wait_high;
  uint16_t sda_hold;
  uint16_t sda_sample;
  uint16_t setup;
  uint16_t hold;
  uint16_t tout;
} i2c_hal_clk_config_t;
#endif

typedef enum { I2C_MODE_SLAVE = 0, I2C_MODE_MASTER, I2C_MODE_MAX } i2c_mode_t;

typedef enum { I2C_MASTER_WRITE = 0, I2C_MASTER_READ } i2c_rw_t;

typedef enum {
  I2C_DATA_MODE_MSB_FIRST = 0,
  I2C_DATA_MODE_LSB_FIRST = 1,
  I2C_DATA_MODE_MAX
} i2c_trans_mode_t;

typedef enum { I2C_ADDR_BIT_7 = 0, I2C_ADDR_BIT_10, I2C_ADDR_BIT_MAX } i2c_addr_mode_t;

typedef enum {
  I2C_MASTER_ACK = 0x0,
  I2C_MASTER_NACK = 0x1,
  I2C_MASTER_LAST_NACK = 0x2,
  I2C_MASTER_ACK_MAX
} i2c_ack_type_t;
#if PINWRIGHT_CORE < 30000
typedef enum { I2C_SCLK_DEFAULT = 0, I2C_SCLK_APB, I2C_SCLK_MAX } i2c_sclk_t;

typedef enum {
  I2C_CMD_RESTART = 0,
  I2C_CMD_WRITE,
  I2C_CMD_READ,
  I2C_CMD_STOP,
  I2C_CMD_END
} i2c_opmode_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  int high_period;
  int low_period;
  int wait_high_period;
  int rstart_setup;
  int start_hold;
  int stop_setup;
  int stop_hold;
  int sda_sample;
  int sda_hold;
  int timeout;
} i2c_hal_timing_config_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  I2C_SLAVE_STRETCH_CAUSE_ADDRESS_MATCH = 0,
  I2C_SLAVE_STRETCH_CAUSE_TX_EMPTY = 1,
  I2C_SLAVE_STRETCH_CAUSE_RX_FULL = 2,
  I2C_SLAVE_STRETCH_CAUSE_SENDING_ACK = 3
} i2c_slave_stretch_cause_t;

typedef enum {
  I2C_SLAVE_WRITE_BY_MASTER = 0,
  I2C_SLAVE_READ_BY_MASTER = 1
} i2c_slave_read_write_status_t;

typedef enum { I2C_BUS_MODE_MASTER = 0, I2C_BUS_MODE_SLAVE = 1 } i2c_bus_mode_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef soc_periph_i2c_clk_src_t i2c_clock_source_t;
#endif
