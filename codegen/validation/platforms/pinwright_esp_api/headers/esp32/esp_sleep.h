#pragma once
#include <stdint.h>
#include <esp_err.h>
#if PINWRIGHT_CORE < 30300
#include <hal/touch_sensor_types.h>
#endif
#include <hal/gpio_types.h>
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#define ESP_PD_DOMAIN_RTC8M \
  _Pragma("GCC warning \"'ESP_PD_DOMAIN_RTC8M' enum is deprecated\"") ESP_PD_DOMAIN_RC_FAST
#endif
#if PINWRIGHT_CORE >= 30300
#define ESP_SLEEP_POWER_DOWN_CPU              \
  (CONFIG_PM_POWER_DOWN_CPU_IN_LIGHT_SLEEP || \
   (SOC_CPU_IN_TOP_DOMAIN && CONFIG_PM_POWER_DOWN_PERIPHERAL_IN_LIGHT_SLEEP))
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
typedef void (*esp_deep_sleep_cb_t)(void);
#endif

typedef enum {
  ESP_EXT1_WAKEUP_ALL_LOW = 0,
  ESP_EXT1_WAKEUP_ANY_HIGH = 1
} esp_sleep_ext1_wakeup_mode_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  ESP_PD_DOMAIN_RTC_PERIPH,
  ESP_PD_DOMAIN_RTC_SLOW_MEM,
  ESP_PD_DOMAIN_RTC_FAST_MEM,
  ESP_PD_DOMAIN_XTAL,
  ESP_PD_DOMAIN_RC_FAST,
  ESP_PD_DOMAIN_VDDSDIO,
  ESP_PD_DOMAIN_MODEM,
  ESP_PD_DOMAIN_MAX
} esp_sleep_pd_domain_t;
#else
typedef enum {
  ESP_PD_DOMAIN_RTC_PERIPH,
  ESP_PD_DOMAIN_RTC_SLOW_MEM,
  ESP_PD_DOMAIN_RTC_FAST_MEM,
  ESP_PD_DOMAIN_XTAL,
  ESP_PD_DOMAIN_RTC8M,
  ESP_PD_DOMAIN_VDDSDIO,
  ESP_PD_DOMAIN_MAX
} esp_sleep_pd_domain_t;
#endif

typedef enum { ESP_PD_OPTION_OFF, ESP_PD_OPTION_ON, ESP_PD_OPTION_AUTO } esp_sleep_pd_option_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_SLEEP_WAKEUP_UNDEFINED,
  ESP_SLEEP_WAKEUP_ALL,
  ESP_SLEEP_WAKEUP_EXT0,
  ESP_SLEEP_WAKEUP_EXT1,
  ESP_SLEEP_WAKEUP_TIMER,
  ESP_SLEEP_WAKEUP_TOUCHPAD,
  ESP_SLEEP_WAKEUP_ULP,
  ESP_SLEEP_WAKEUP_GPIO,
  ESP_SLEEP_WAKEUP_UART,
  ESP_SLEEP_WAKEUP_WIFI,
  ESP_SLEEP_WAKEUP_COCPU,
  ESP_SLEEP_WAKEUP_COCPU_TRAP_TRIG,
  ESP_SLEEP_WAKEUP_BT,
  ESP_SLEEP_WAKEUP_VAD,
  ESP_SLEEP_WAKEUP_VBAT_UNDER_VOLT
} esp_sleep_source_t;
#else
typedef enum {
  ESP_SLEEP_WAKEUP_UNDEFINED,
  ESP_SLEEP_WAKEUP_ALL,
  ESP_SLEEP_WAKEUP_EXT0,
  ESP_SLEEP_WAKEUP_EXT1,
  ESP_SLEEP_WAKEUP_TIMER,
  ESP_SLEEP_WAKEUP_TOUCHPAD,
  ESP_SLEEP_WAKEUP_ULP,
  ESP_SLEEP_WAKEUP_GPIO,
  ESP_SLEEP_WAKEUP_UART,
  ESP_SLEEP_WAKEUP_WIFI,
  ESP_SLEEP_WAKEUP_COCPU,
  ESP_SLEEP_WAKEUP_COCPU_TRAP_TRIG,
  ESP_SLEEP_WAKEUP_BT
} esp_sleep_source_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef enum { ESP_SLEEP_MODE_LIGHT_SLEEP, ESP_SLEEP_MODE_DEEP_SLEEP } esp_sleep_mode_t;
#endif
typedef esp_sleep_source_t esp_sleep_wakeup_cause_t;

enum {
  ESP_ERR_SLEEP_REJECT = ESP_ERR_INVALID_STATE,
  ESP_ERR_SLEEP_TOO_SHORT_SLEEP_DURATION = ESP_ERR_INVALID_ARG
};
esp_err_t esp_sleep_disable_wakeup_source(esp_sleep_source_t);
esp_err_t esp_sleep_enable_ulp_wakeup(void);
esp_err_t esp_sleep_enable_timer_wakeup(uint64_t);
esp_err_t esp_sleep_enable_touchpad_wakeup(void);
#if PINWRIGHT_CORE < 30300
touch_pad_t esp_sleep_get_touchpad_wakeup_status(void);
#else
int esp_sleep_get_touchpad_wakeup_status(void);
#endif
bool esp_sleep_is_valid_wakeup_gpio(gpio_num_t);
esp_err_t esp_sleep_enable_ext0_wakeup(gpio_num_t, int);
esp_err_t esp_sleep_enable_ext1_wakeup(uint64_t, esp_sleep_ext1_wakeup_mode_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_sleep_enable_ext1_wakeup_io(uint64_t,
                                          esp_sleep_ext1_wakeup_mode_t);
esp_err_t esp_sleep_disable_ext1_wakeup_io(uint64_t);
#endif
esp_err_t esp_sleep_enable_gpio_wakeup(void);
esp_err_t esp_sleep_enable_uart_wakeup(int);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_sleep_enable_bt_wakeup(void);
esp_err_t esp_sleep_disable_bt_wakeup(void);
#endif
esp_err_t esp_sleep_enable_wifi_wakeup(void);
esp_err_t esp_sleep_disable_wifi_wakeup(void);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_sleep_enable_wifi_beacon_wakeup(void);
esp_err_t esp_sleep_disable_wifi_beacon_wakeup(void);
#endif
uint64_t esp_sleep_get_ext1_wakeup_status(void);
esp_err_t esp_sleep_pd_config(esp_sleep_pd_domain_t, esp_sleep_pd_option_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_deep_sleep_try_to_start(void);
#endif
void esp_deep_sleep_start(void);
esp_err_t esp_light_sleep_start(void);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_deep_sleep_try(uint64_t);
#endif
void esp_deep_sleep(uint64_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_deep_sleep_register_hook(esp_deep_sleep_cb_t);
void esp_deep_sleep_deregister_hook(esp_deep_sleep_cb_t);
#endif
esp_sleep_wakeup_cause_t esp_sleep_get_wakeup_cause(void);
void esp_wake_deep_sleep(void);
typedef void (*esp_deep_sleep_wake_stub_fn_t)(void);
void esp_set_deep_sleep_wake_stub(esp_deep_sleep_wake_stub_fn_t);
#if PINWRIGHT_CORE >= 30000
void esp_set_deep_sleep_wake_stub_default_entry(void);
#endif
esp_deep_sleep_wake_stub_fn_t esp_get_deep_sleep_wake_stub(void);
void esp_default_wake_deep_sleep(void);
void esp_deep_sleep_disable_rom_logging(void);
void esp_sleep_config_gpio_isolate(void);
void esp_sleep_enable_gpio_switch(bool);

#ifdef __cplusplus
}
#endif
