#pragma once
#include <esp_err.h>
#include <esp_intr_alloc.h>
#include <soc/soc_caps.h>
#include <freertos/FreeRTOS.h>
#if PINWRIGHT_CORE < 30300
#include <freertos/semphr.h>
#include <freertos/task.h>
#endif
#include <freertos/queue.h>
#if PINWRIGHT_CORE < 30300
#include <freertos/ringbuf.h>
#endif
#include <hal/uart_types.h>
#if PINWRIGHT_CORE < 30300
#define UART_NUM_0 (0)
#define UART_NUM_1 (1)
#define UART_NUM_2 (2)
#define UART_NUM_MAX (SOC_UART_NUM)
#endif
#define UART_PIN_NO_CHANGE (-1)
#if PINWRIGHT_CORE < 30300
#define UART_FIFO_LEN SOC_UART_FIFO_LEN
#else
#define UART_FIFO_LEN                                                                     \
  _Pragma(                                                                                \
      "GCC warning \"'UART_FIFO_LEN' macro is deprecated, please use 'UART_HW_FIFO_LEN' " \
      "instead\"") SOC_UART_FIFO_LEN
#endif
#define UART_BITRATE_MAX SOC_UART_BITRATE_MAX

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30300
typedef struct {
  int baud_rate;
  uart_word_length_t data_bits;
  uart_parity_t parity;
  uart_stop_bits_t stop_bits;
  uart_hw_flowcontrol_t flow_ctrl;
  uint8_t rx_flow_ctrl_thresh;
  union {
    uart_sclk_t source_clk;
  };
  struct {
    uint32_t allow_pd : 1;
    uint32_t backup_before_sleep : 1;
  } flags;
} uart_config_t;
#endif

typedef struct {
  uint32_t intr_enable_mask;
  uint8_t rx_timeout_thresh;
  uint8_t txfifo_empty_intr_thresh;
  uint8_t rxfifo_full_thresh;
} uart_intr_config_t;

typedef enum {
  UART_DATA,
  UART_BREAK,
  UART_BUFFER_FULL,
  UART_FIFO_OVF,
  UART_FRAME_ERR,
  UART_PARITY_ERR,
  UART_DATA_BREAK,
  UART_PATTERN_DET,
  UART_EVENT_MAX
} uart_event_type_t;

typedef struct {
  uart_event_type_t type;
  size_t size;
  bool timeout_flag;
} uart_event_t;
typedef intr_handle_t uart_isr_handle_t;
esp_err_t uart_driver_install(uart_port_t, int, int,
                              int, QueueHandle_t*, int);
esp_err_t uart_driver_delete(uart_port_t);
bool uart_is_driver_installed(uart_port_t);
esp_err_t uart_set_word_length(uart_port_t, uart_word_length_t);
esp_err_t uart_get_word_length(uart_port_t, uart_word_length_t*);
esp_err_t uart_set_stop_bits(uart_port_t, uart_stop_bits_t);
esp_err_t uart_get_stop_bits(uart_port_t, uart_stop_bits_t*);
esp_err_t uart_set_parity(uart_port_t, uart_parity_t);
esp_err_t uart_get_parity(uart_port_t, uart_parity_t*);
#if PINWRIGHT_CORE >= 30000
esp_err_t uart_get_sclk_freq(uart_sclk_t, uint32_t*);
#endif
esp_err_t uart_set_baudrate(uart_port_t, uint32_t);
esp_err_t uart_get_baudrate(uart_port_t, uint32_t*);
esp_err_t uart_set_line_inverse(uart_port_t, uint32_t);
esp_err_t uart_set_hw_flow_ctrl(uart_port_t, uart_hw_flowcontrol_t,
                                uint8_t);
esp_err_t uart_set_sw_flow_ctrl(uart_port_t, bool, uint8_t,
                                uint8_t);
esp_err_t uart_get_hw_flow_ctrl(uart_port_t, uart_hw_flowcontrol_t*);
esp_err_t uart_clear_intr_status(uart_port_t, uint32_t);
esp_err_t uart_enable_intr_mask(uart_port_t, uint32_t);
esp_err_t uart_disable_intr_mask(uart_port_t, uint32_t);
esp_err_t uart_enable_rx_intr(uart_port_t);
esp_err_t uart_disable_rx_intr(uart_port_t);
esp_err_t uart_disable_tx_intr(uart_port_t);
esp_err_t uart_enable_tx_intr(uart_port_t, int, int);
#if PINWRIGHT_CORE < 30000
esp_err_t uart_isr_register(uart_port_t, void (*)(void*), void*,
                            int, uart_isr_handle_t*);
esp_err_t uart_isr_free(uart_port_t);
#endif
esp_err_t uart_set_pin(uart_port_t, int, int, int,
                       int);
esp_err_t uart_set_rts(uart_port_t, int);
esp_err_t uart_set_dtr(uart_port_t, int);
esp_err_t uart_set_tx_idle_num(uart_port_t, uint16_t);
esp_err_t uart_param_config(uart_port_t, const uart_config_t*);
esp_err_t uart_intr_config(uart_port_t, const uart_intr_config_t*);
esp_err_t uart_wait_tx_done(uart_port_t, TickType_t);
int uart_tx_chars(uart_port_t, const char*, uint32_t);
int uart_write_bytes(uart_port_t, const void*, size_t);
int uart_write_bytes_with_break(uart_port_t, const void*, size_t, int);
int uart_read_bytes(uart_port_t, void*, uint32_t, TickType_t);
esp_err_t uart_flush(uart_port_t);
esp_err_t uart_flush_input(uart_port_t);
esp_err_t uart_get_buffered_data_len(uart_port_t, size_t*);
esp_err_t uart_get_tx_buffer_free_size(uart_port_t, size_t*);
esp_err_t uart_disable_pattern_det_intr(uart_port_t);
#if PINWRIGHT_CORE < 30000
esp_err_t uart_enable_pattern_det_intr(uart_port_t, char, uint8_t,
                                       int, int, int);
#endif
esp_err_t uart_enable_pattern_det_baud_intr(uart_port_t, char, uint8_t,
                                            int, int, int);
int uart_pattern_pop_pos(uart_port_t);
int uart_pattern_get_pos(uart_port_t);
esp_err_t uart_pattern_queue_reset(uart_port_t, int);
esp_err_t uart_set_mode(uart_port_t, uart_mode_t);
esp_err_t uart_set_rx_full_threshold(uart_port_t, int);
esp_err_t uart_set_tx_empty_threshold(uart_port_t, int);
esp_err_t uart_set_rx_timeout(uart_port_t, const uint8_t);
esp_err_t uart_get_collision_flag(uart_port_t, bool*);
esp_err_t uart_set_wakeup_threshold(uart_port_t, int);
esp_err_t uart_get_wakeup_threshold(uart_port_t, int*);
esp_err_t uart_wait_tx_idle_polling(uart_port_t);
esp_err_t uart_set_loop_back(uart_port_t, bool);
void uart_set_always_rx_timeout(uart_port_t, bool);

#if PINWRIGHT_CORE >= 30300
typedef struct {
  int rx_io_num;
  uart_sclk_t source_clk;
} uart_bitrate_detect_config_t;

typedef struct {
  uint32_t low_period;
  uint32_t high_period;
  uint32_t pos_period;
  uint32_t neg_period;
  uint32_t edge_cnt;
  uint32_t clk_freq_hz;
} uart_bitrate_res_t;
esp_err_t uart_detect_bitrate_start(uart_port_t,
                                    const uart_bitrate_detect_config_t*);
esp_err_t uart_detect_bitrate_stop(uart_port_t, bool, uart_bitrate_res_t*);

#endif
#ifdef __cplusplus
}
#endif
