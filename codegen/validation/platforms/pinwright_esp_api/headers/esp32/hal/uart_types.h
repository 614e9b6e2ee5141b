#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/clk_tree_defs.h>
#endif
#if PINWRIGHT_CORE < 30300
typedef int uart_port_t;
#else
typedef enum { UART_NUM_0, UART_NUM_1, UART_NUM_2, UART_NUM_MAX } uart_port_t;
#endif

typedef enum {
  UART_MODE_UART = 0x00,
  UART_MODE_RS485_HALF_DUPLEX = 0x01,
  UART_MODE_IRDA = 0x02,
  UART_MODE_RS485_COLLISION_DETECT = 0x03,
  UART_MODE_RS485_APP_CTRL = 0x04
} uart_mode_t;

typedef enum {
  UART_DATA_5_BITS = 0x0,
  UART_DATA_6_BITS = 0x1,
  UART_DATA_7_BITS = 0x2,
  UART_DATA_8_BITS = 0x3,
  UART_DATA_BITS_MAX = 0x4
} uart_word_length_t;

typedef enum {
  UART_STOP_BITS_1 = 0x1,
  UART_STOP_BITS_1_5 = 0x2,
  UART_STOP_BITS_2 = 0x3,
  UART_STOP_BITS_MAX = 0x4
} uart_stop_bits_t;

typedef enum {
  UART_PARITY_DISABLE = 0x0,
  UART_PARITY_EVEN = 0x2,
  UART_PARITY_ODD = 0x3
} uart_parity_t;

typedef enum {
  UART_HW_FLOWCTRL_DISABLE = 0x0,
  UART_HW_FLOWCTRL_RTS = 0x1,
  UART_HW_FLOWCTRL_CTS = 0x2,
  UART_HW_FLOWCTRL_CTS_RTS = 0x3,
  UART_HW_FLOWCTRL_MAX = 0x4
} uart_hw_flowcontrol_t;

typedef enum {
  UART_SIGNAL_INV_DISABLE = 0,
  UART_SIGNAL_IRDA_TX_INV = (0x1 << 0),
  UART_SIGNAL_IRDA_RX_INV = (0x1 << 1),
  UART_SIGNAL_RXD_INV = (0x1 << 2),
  UART_SIGNAL_CTS_INV = (0x1 << 3),
  UART_SIGNAL_DSR_INV = (0x1 << 4),
  UART_SIGNAL_TXD_INV = (0x1 << 5),
  UART_SIGNAL_RTS_INV = (0x1 << 6),
  UART_SIGNAL_DTR_INV = (0x1 << 7)
} uart_signal_inv_t;
#if PINWRIGHT_CORE < 30000
typedef enum { UART_SCLK_APB = 0x0, UART_SCLK_REF_TICK = 0x3 } uart_sclk_t;
#else
typedef soc_periph_uart_clk_src_legacy_t uart_sclk_t;
#endif

typedef struct {
  uint8_t cmd_char;
  uint8_t char_num;
  uint32_t gap_tout;
  uint32_t pre_idle;
  uint32_t post_idle;
} uart_at_cmd_t;

typedef struct {
  uint8_t xon_char;
  uint8_t xoff_char;
  uint8_t xon_thrd;
  uint8_t xoff_thrd;
} uart_sw_flowctrl_t;
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct {
  int baud_rate;
  uart_word_length_t data_bits;
  uart_parity_t parity;
  uart_stop_bits_t stop_bits;
  uart_hw_flowcontrol_t flow_ctrl;
  uint8_t rx_flow_ctrl_thresh;
  uart_sclk_t source_clk;
} uart_config_t;
#endif
#if PINWRIGHT_CORE < 30000
typedef struct {
  int baud_rate;
  uart_word_length_t data_bits;
  uart_parity_t parity;
  uart_stop_bits_t stop_bits;
  uart_hw_flowcontrol_t flow_ctrl;
  uint8_t rx_flow_ctrl_thresh;
  union {
    uart_sclk_t source_clk;
    bool use_ref_tick;
  };
} uart_config_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum { UART_WK_MODE_ACTIVE_THRESH = 0 } uart_wakeup_mode_t;
#endif
