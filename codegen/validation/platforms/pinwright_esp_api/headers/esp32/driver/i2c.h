#pragma once
#include <esp_err.h>
#include <esp_intr_alloc.h>
#include <freertos/FreeRTOS.h>
#include <freertos/semphr.h>
#include <freertos/task.h>
#include <freertos/queue.h>
#if PINWRIGHT_CORE < 30000
#include <freertos/ringbuf.h>
#endif
#include <driver/gpio.h>
#include <soc/soc_caps.h>
#include <hal/i2c_types.h>
#if PINWRIGHT_CORE >= 30000
#define I2C_APB_CLK_FREQ \
  _Pragma("GCC warning \"'I2C_APB_CLK_FREQ' macro is deprecated\"")(APB_CLK_FREQ)
#else
#define I2C_APB_CLK_FREQ APB_CLK_FREQ
#define I2C_NUM_MAX (SOC_I2C_NUM)
#define I2C_NUM_0 (0)
#define I2C_NUM_1 (1)
#endif
#define I2C_SCLK_SRC_FLAG_FOR_NOMAL (0)
#define I2C_SCLK_SRC_FLAG_AWARE_DFS (1 << 0)
#define I2C_SCLK_SRC_FLAG_LIGHT_SLEEP (1 << 1)
#define I2C_INTERNAL_STRUCT_SIZE (24)

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  i2c_mode_t mode;
  int sda_io_num;
  int scl_io_num;
  bool sda_pullup_en;
  bool scl_pullup_en;
  union {
    struct {
      uint32_t clk_speed;
    } master;
    struct {
      uint8_t addr_10bit_en;
      uint16_t slave_addr;
      uint32_t maximum_speed;
    } slave;
  };
  uint32_t clk_flags;
} i2c_config_t;
typedef void* i2c_cmd_handle_t;
esp_err_t i2c_driver_install(i2c_port_t, i2c_mode_t, size_t,
                             size_t, int);
esp_err_t i2c_driver_delete(i2c_port_t);
esp_err_t i2c_param_config(i2c_port_t, const i2c_config_t*);
esp_err_t i2c_reset_tx_fifo(i2c_port_t);
esp_err_t i2c_reset_rx_fifo(i2c_port_t);
#if PINWRIGHT_CORE < 30000
esp_err_t i2c_isr_register(i2c_port_t, void (*)(void*), void*, int,
                           intr_handle_t*);
esp_err_t i2c_isr_free(intr_handle_t);
#endif
esp_err_t i2c_set_pin(i2c_port_t, int, int, bool,
                      bool, i2c_mode_t);
esp_err_t i2c_master_write_to_device(i2c_port_t, uint8_t,
                                     const uint8_t*, size_t,
                                     TickType_t);
esp_err_t i2c_master_read_from_device(i2c_port_t, uint8_t,
                                      uint8_t*, size_t,
                                      TickType_t);
esp_err_t i2c_master_write_read_device(i2c_port_t, uint8_t,
                                       const uint8_t*, size_t,
                                       uint8_t*, size_t,
                                       TickType_t);
i2c_cmd_handle_t i2c_cmd_link_create_static(uint8_t*, uint32_t);
i2c_cmd_handle_t i2c_cmd_link_create(void);
void i2c_cmd_link_delete_static(i2c_cmd_handle_t);
void i2c_cmd_link_delete(i2c_cmd_handle_t);
esp_err_t i2c_master_start(i2c_cmd_handle_t);
esp_err_t i2c_master_write_byte(i2c_cmd_handle_t, uint8_t, bool);
esp_err_t i2c_master_write(i2c_cmd_handle_t, const uint8_t*, size_t,
                           bool);
esp_err_t i2c_master_read_byte(i2c_cmd_handle_t, uint8_t*, i2c_ack_type_t);
esp_err_t i2c_master_read(i2c_cmd_handle_t, uint8_t*, size_t,
                          i2c_ack_type_t);
esp_err_t i2c_master_stop(i2c_cmd_handle_t);
esp_err_t i2c_master_cmd_begin(i2c_port_t, i2c_cmd_handle_t,
                               TickType_t);
int i2c_slave_write_buffer(i2c_port_t, const uint8_t*, int,
                           TickType_t);
int i2c_slave_read_buffer(i2c_port_t, uint8_t*, size_t,
                          TickType_t);
esp_err_t i2c_set_period(i2c_port_t, int, int);
esp_err_t i2c_get_period(i2c_port_t, int*, int*);
esp_err_t i2c_filter_enable(i2c_port_t, uint8_t);
esp_err_t i2c_filter_disable(i2c_port_t);
esp_err_t i2c_set_start_timing(i2c_port_t, int, int);
esp_err_t i2c_get_start_timing(i2c_port_t, int*, int*);
esp_err_t i2c_set_stop_timing(i2c_port_t, int, int);
esp_err_t i2c_get_stop_timing(i2c_port_t, int*, int*);
esp_err_t i2c_set_data_timing(i2c_port_t, int, int);
esp_err_t i2c_get_data_timing(i2c_port_t, int*, int*);
esp_err_t i2c_set_timeout(i2c_port_t, int);
esp_err_t i2c_get_timeout(i2c_port_t, int*);
esp_err_t i2c_set_data_mode(i2c_port_t, i2c_trans_mode_t,
                            i2c_trans_mode_t);
esp_err_t i2c_get_data_mode(i2c_port_t, i2c_trans_mode_t*,
                            i2c_trans_mode_t*);

#ifdef __cplusplus
}
#endif
