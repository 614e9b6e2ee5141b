#pragma once
#define TWAI_GENERAL_CONFIG_DEFAULT(tx, rx, mode) {}
#define TWAI_FILTER_CONFIG_ACCEPT_ALL() {}
#define TWAI_TIMING_CONFIG_25KBITS() {}
#define TWAI_TIMING_CONFIG_50KBITS() {}
#define TWAI_TIMING_CONFIG_100KBITS() {}
#define TWAI_TIMING_CONFIG_125KBITS() {}
#define TWAI_TIMING_CONFIG_250KBITS() {}
#define TWAI_TIMING_CONFIG_500KBITS() {}
#define TWAI_TIMING_CONFIG_800KBITS() {}
#define TWAI_TIMING_CONFIG_1MBITS() {}
#if PINWRIGHT_CORE < 30000
#include <soc/soc_caps.h>
#endif
#include <freertos/FreeRTOS.h>
#include <esp_intr_alloc.h>
#include <esp_err.h>
#if PINWRIGHT_CORE >= 30000
#include <driver/gpio.h>
#endif
#include <hal/twai_types.h>
#define TWAI_ALERT_TX_IDLE 0x00000001
#define TWAI_ALERT_TX_SUCCESS 0x00000002
#define TWAI_ALERT_RX_DATA 0x00000004
#define TWAI_ALERT_BELOW_ERR_WARN 0x00000008
#define TWAI_ALERT_ERR_ACTIVE 0x00000010
#define TWAI_ALERT_RECOVERY_IN_PROGRESS 0x00000020
#define TWAI_ALERT_BUS_RECOVERED 0x00000040
#define TWAI_ALERT_ARB_LOST 0x00000080
#define TWAI_ALERT_ABOVE_ERR_WARN 0x00000100
#define TWAI_ALERT_BUS_ERROR 0x00000200
#define TWAI_ALERT_TX_FAILED 0x00000400
#define TWAI_ALERT_RX_QUEUE_FULL 0x00000800
#define TWAI_ALERT_ERR_PASS 0x00001000
#define TWAI_ALERT_BUS_OFF 0x00002000
#define TWAI_ALERT_RX_FIFO_OVERRUN 0x00004000
#define TWAI_ALERT_TX_RETRIED 0x00008000
#define TWAI_ALERT_PERIPH_RESET 0x00010000
#define TWAI_ALERT_ALL 0x0001FFFF
#define TWAI_ALERT_NONE 0x00000000
#define TWAI_ALERT_AND_LOG 0x00020000
#define TWAI_IO_UNUSED ((gpio_num_t) - 1)

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30300
struct twai_obj_t;

typedef struct twai_obj_t* twai_handle_t;
#endif

typedef enum {
  TWAI_STATE_STOPPED,
  TWAI_STATE_RUNNING,
  TWAI_STATE_BUS_OFF,
  TWAI_STATE_RECOVERING
} twai_state_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  int controller_id;
  twai_mode_t mode;
  gpio_num_t tx_io;
  gpio_num_t rx_io;
  gpio_num_t clkout_io;
  gpio_num_t bus_off_io;
  uint32_t tx_queue_len;
  uint32_t rx_queue_len;
  uint32_t alerts_enabled;
  uint32_t clkout_divider;
  int intr_flags;
  struct {
    uint32_t sleep_allow_pd;
  } general_flags;
} twai_general_config_t;
#else
typedef struct {
  twai_mode_t mode;
  gpio_num_t tx_io;
  gpio_num_t rx_io;
  gpio_num_t clkout_io;
  gpio_num_t bus_off_io;
  uint32_t tx_queue_len;
  uint32_t rx_queue_len;
  uint32_t alerts_enabled;
  uint32_t clkout_divider;
  int intr_flags;
} twai_general_config_t;
#endif

typedef struct {
  twai_state_t state;
  uint32_t msgs_to_tx;
  uint32_t msgs_to_rx;
  uint32_t tx_error_counter;
  uint32_t rx_error_counter;
  uint32_t tx_failed_count;
  uint32_t rx_missed_count;
  uint32_t rx_overrun_count;
  uint32_t arb_lost_count;
  uint32_t bus_error_count;
} twai_status_info_t;
esp_err_t twai_driver_install(const twai_general_config_t*,
                              const twai_timing_config_t*,
                              const twai_filter_config_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_driver_install_v2(const twai_general_config_t*,
                                 const twai_timing_config_t*,
                                 const twai_filter_config_t*, twai_handle_t*);
#endif
esp_err_t twai_driver_uninstall(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_driver_uninstall_v2(twai_handle_t);
#endif
esp_err_t twai_start(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_start_v2(twai_handle_t);
#endif
esp_err_t twai_stop(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_stop_v2(twai_handle_t);
#endif
esp_err_t twai_transmit(const twai_message_t*, TickType_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_transmit_v2(twai_handle_t, const twai_message_t*,
                           TickType_t);
#endif
esp_err_t twai_receive(twai_message_t*, TickType_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_receive_v2(twai_handle_t, twai_message_t*, TickType_t);
#endif
esp_err_t twai_read_alerts(uint32_t*, TickType_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_read_alerts_v2(twai_handle_t, uint32_t*, TickType_t);
#endif
esp_err_t twai_reconfigure_alerts(uint32_t, uint32_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_reconfigure_alerts_v2(twai_handle_t, uint32_t,
                                     uint32_t*);
#endif
esp_err_t twai_initiate_recovery(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_initiate_recovery_v2(twai_handle_t);
#endif
esp_err_t twai_get_status_info(twai_status_info_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_get_status_info_v2(twai_handle_t, twai_status_info_t*);
#endif
esp_err_t twai_clear_transmit_queue(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_clear_transmit_queue_v2(twai_handle_t);
#endif
esp_err_t twai_clear_receive_queue(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t twai_clear_receive_queue_v2(twai_handle_t);
#endif

#ifdef __cplusplus
}
#endif
