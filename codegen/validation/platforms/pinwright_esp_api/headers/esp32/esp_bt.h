#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <sdkconfig.h>
#define SOC_MEM_BT_DATA_START 0x3ffae6e0
#define SOC_MEM_BT_DATA_END 0x3ffaff10
#define SOC_MEM_BT_EM_START 0x3ffb0000
#define SOC_MEM_BT_EM_END 0x3ffb7cd8
#define SOC_MEM_BT_EM_BTDM0_START 0x3ffb0000
#define SOC_MEM_BT_EM_BTDM0_END 0x3ffb09a8
#define SOC_MEM_BT_EM_BLE_START 0x3ffb09a8
#define SOC_MEM_BT_EM_BLE_END 0x3ffb1ddc
#define SOC_MEM_BT_EM_BTDM1_START 0x3ffb1ddc
#define SOC_MEM_BT_EM_BTDM1_END 0x3ffb2730
#define SOC_MEM_BT_EM_BREDR_START 0x3ffb2730
#define SOC_MEM_BT_EM_BREDR_NO_SYNC_END 0x3ffb6388
#define SOC_MEM_BT_EM_BREDR_END 0x3ffb7cd8
#define SOC_MEM_BT_EM_SYNC0_START 0x3ffb6388
#define SOC_MEM_BT_EM_SYNC0_END 0x3ffb6bf8
#define SOC_MEM_BT_EM_SYNC1_START 0x3ffb6bf8
#define SOC_MEM_BT_EM_SYNC1_END 0x3ffb7468
#define SOC_MEM_BT_EM_SYNC2_START 0x3ffb7468
#define SOC_MEM_BT_EM_SYNC2_END 0x3ffb7cd8
#define SOC_MEM_BT_BSS_START 0x3ffb8000
#define SOC_MEM_BT_BSS_END 0x3ffb9a20
#define SOC_MEM_BT_MISC_START 0x3ffbdb28
#define SOC_MEM_BT_MISC_END 0x3ffbdb5c
#define SOC_MEM_BT_EM_PER_SYNC_SIZE 0x870
#define SOC_MEM_BT_EM_BREDR_REAL_END \
  (SOC_MEM_BT_EM_BREDR_NO_SYNC_END + \
   CONFIG_BTDM_CTRL_BR_EDR_MAX_SYNC_CONN_EFF * SOC_MEM_BT_EM_PER_SYNC_SIZE)
#if PINWRIGHT_CORE < 30300
#define ESP_BT_CONTROLLER_CONFIG_MAGIC_VAL 0x20221207
#else
#define ESP_BT_CONTROLLER_CONFIG_MAGIC_VAL 0x20250318
#endif
#define SCAN_SEND_ADV_RESERVED_SIZE 1000
#define CONTROLLER_ADV_LOST_DEBUG_BIT (0 << 0)
#define BT_HCI_UART_NO_DEFAULT 1
#define BT_HCI_UART_BAUDRATE_DEFAULT 921600
#define SCAN_DUPLICATE_TYPE_VALUE CONFIG_BTDM_SCAN_DUPL_TYPE
#define NORMAL_SCAN_DUPLICATE_CACHE_SIZE CONFIG_BTDM_SCAN_DUPL_CACHE_SIZE
#define SCAN_DUPLICATE_MODE_NORMAL_ADV_ONLY 0
#define SCAN_DUPLICATE_MODE_NORMAL_ADV_MESH_ADV 1
#define SCAN_DUPLICATE_MODE SCAN_DUPLICATE_MODE_NORMAL_ADV_MESH_ADV
#define MESH_DUPLICATE_SCAN_CACHE_SIZE CONFIG_BTDM_MESH_DUPL_SCAN_CACHE_SIZE
#define SCAN_DUPL_CACHE_REFRESH_PERIOD CONFIG_BTDM_SCAN_DUPL_CACHE_REFRESH_PERIOD
#define BTDM_CONTROLLER_MODE_EFF ESP_BT_MODE_BTDM
#define BTDM_CTRL_AUTO_LATENCY_EFF false
#define BTDM_CTRL_HLI CONFIG_BTDM_CTRL_HLI
#define BTDM_CTRL_LEGACY_AUTH_VENDOR_EVT_EFF CONFIG_BTDM_CTRL_LEGACY_AUTH_VENDOR_EVT_EFF
#define BTDM_CONTROLLER_BLE_MAX_CONN_LIMIT 9
#define BTDM_CONTROLLER_BR_EDR_MAX_ACL_CONN_LIMIT 7
#define BTDM_CONTROLLER_BR_EDR_MAX_SYNC_CONN_LIMIT 3
#define BTDM_CONTROLLER_SCO_DATA_PATH_HCI 0
#define BTDM_CONTROLLER_SCO_DATA_PATH_PCM 1
#if PINWRIGHT_CORE >= 30300
#define BTDM_CTRL_SCAN_BACKOFF_UPPERLIMITMAX 0
#define BTDM_BLE_LLCP_CONN_UPDATE (0 << 0)
#define BTDM_BLE_LLCP_CHAN_MAP_UPDATE (0 << 1)
#define BTDM_BLE_LLCP_DISC_FLAG (BTDM_BLE_LLCP_CONN_UPDATE | BTDM_BLE_LLCP_CHAN_MAP_UPDATE)
#define BTDM_CTRL_CHECK_CONNECT_IND_ACCESS_ADDRESS_ENABLED 0
#define BTDM_BLE_CHAN_ASS_EN (0)
#define BTDM_CTRL_CONTROLLER_DEBUG_MODE_1 0
#define BTDM_CTRL_CONTROLLER_DEBUG_FLAG \
  (BTDM_CTRL_CONTROLLER_DEBUG_MODE_1 | CONTROLLER_ADV_LOST_DEBUG_BIT)
#define BTDM_BLE_PING_EN (0)
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  ESP_BT_MODE_IDLE = 0x00,
  ESP_BT_MODE_BLE = 0x01,
  ESP_BT_MODE_CLASSIC_BT = 0x02,
  ESP_BT_MODE_BTDM = 0x03
} esp_bt_mode_t;
#if PINWRIGHT_CORE < 30300
enum {
#else
typedef enum {
#endif
  ESP_BLE_SCA_500PPM = 0,
  ESP_BLE_SCA_250PPM,
  ESP_BLE_SCA_150PPM,
  ESP_BLE_SCA_100PPM,
  ESP_BLE_SCA_75PPM,
  ESP_BLE_SCA_50PPM,
  ESP_BLE_SCA_30PPM,
  ESP_BLE_SCA_20PPM
#if PINWRIGHT_CORE < 30300
};
#else
} esp_ble_sca_t;

#endif
typedef struct {
  uint16_t controller_task_stack_size;
  uint8_t controller_task_prio;
  uint8_t hci_uart_no;
  uint32_t hci_uart_baudrate;
  uint8_t scan_duplicate_mode;
  uint8_t scan_duplicate_type;
  uint16_t normal_adv_size;
  uint16_t mesh_adv_size;
  uint16_t send_adv_reserved_size;
  uint32_t controller_debug_flag;
  uint8_t mode;
  uint8_t ble_max_conn;
  uint8_t bt_max_acl_conn;
  uint8_t bt_sco_datapath;
  bool auto_latency;
  bool bt_legacy_auth_vs_evt;
  uint8_t bt_max_sync_conn;
  uint8_t ble_sca;
  uint8_t pcm_role;
  uint8_t pcm_polar;
#if PINWRIGHT_CORE >= 30300
  uint8_t pcm_fsyncshp;
#endif
  bool hli;
#if PINWRIGHT_CORE >= 30300
  uint8_t enc_key_sz_min;
#endif
  uint16_t dup_list_refresh_period;
#if PINWRIGHT_CORE >= 30300
  bool ble_scan_backoff;
  uint8_t ble_llcp_disc_flag;
  bool ble_aa_check;
  uint8_t ble_chan_ass_en;
  uint8_t ble_ping_en;
#endif
  uint32_t magic;
} esp_bt_controller_config_t;

typedef enum {
  ESP_BT_CONTROLLER_STATUS_IDLE = 0,
  ESP_BT_CONTROLLER_STATUS_INITED,
  ESP_BT_CONTROLLER_STATUS_ENABLED,
  ESP_BT_CONTROLLER_STATUS_NUM
} esp_bt_controller_status_t;

typedef enum {
  ESP_BLE_PWR_TYPE_CONN_HDL0 = 0,
  ESP_BLE_PWR_TYPE_CONN_HDL1 = 1,
  ESP_BLE_PWR_TYPE_CONN_HDL2 = 2,
  ESP_BLE_PWR_TYPE_CONN_HDL3 = 3,
  ESP_BLE_PWR_TYPE_CONN_HDL4 = 4,
  ESP_BLE_PWR_TYPE_CONN_HDL5 = 5,
  ESP_BLE_PWR_TYPE_CONN_HDL6 = 6,
  ESP_BLE_PWR_TYPE_CONN_HDL7 = 7,
  ESP_BLE_PWR_TYPE_CONN_HDL8 = 8,
  ESP_BLE_PWR_TYPE_ADV = 9,
  ESP_BLE_PWR_TYPE_SCAN = 10,
  ESP_BLE_PWR_TYPE_DEFAULT = 11,
  ESP_BLE_PWR_TYPE_NUM = 12
} esp_ble_power_type_t;

typedef enum {
  ESP_PWR_LVL_N12 = 0,
  ESP_PWR_LVL_N9 = 1,
  ESP_PWR_LVL_N6 = 2,
  ESP_PWR_LVL_N3 = 3,
  ESP_PWR_LVL_N0 = 4,
  ESP_PWR_LVL_P3 = 5,
  ESP_PWR_LVL_P6 = 6,
  ESP_PWR_LVL_P9 = 7,
  ESP_PWR_LVL_N14 = ESP_PWR_LVL_N12,
  ESP_PWR_LVL_N11 = ESP_PWR_LVL_N9,
  ESP_PWR_LVL_N8 = ESP_PWR_LVL_N6,
  ESP_PWR_LVL_N5 = ESP_PWR_LVL_N3,
  ESP_PWR_LVL_N2 = ESP_PWR_LVL_N0,
  ESP_PWR_LVL_P1 = ESP_PWR_LVL_P3,
  ESP_PWR_LVL_P4 = ESP_PWR_LVL_P6,
  ESP_PWR_LVL_P7 = ESP_PWR_LVL_P9
} esp_power_level_t;

typedef enum { ESP_SCO_DATA_PATH_HCI = 0, ESP_SCO_DATA_PATH_PCM = 1 } esp_sco_data_path_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_BT_SLEEP_CLOCK_NONE = 0,
  ESP_BT_SLEEP_CLOCK_MAIN_XTAL = 1,
  ESP_BT_SLEEP_CLOCK_EXT_32K_XTAL = 2
} esp_bt_sleep_clock_t;
#endif
esp_err_t esp_bt_controller_init(esp_bt_controller_config_t*);
esp_err_t esp_bt_controller_deinit(void);
esp_err_t esp_bt_controller_enable(esp_bt_mode_t);
esp_err_t esp_bt_controller_disable(void);
esp_bt_controller_status_t esp_bt_controller_get_status(void);
esp_err_t esp_bt_controller_mem_release(esp_bt_mode_t);
esp_err_t esp_bt_mem_release(esp_bt_mode_t);
esp_err_t esp_bt_sleep_enable(void);
esp_err_t esp_bt_sleep_disable(void);
esp_err_t esp_ble_tx_power_set(esp_ble_power_type_t, esp_power_level_t);
esp_power_level_t esp_ble_tx_power_get(esp_ble_power_type_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ble_scan_duplicate_list_flush(void);
#endif
esp_err_t esp_ble_scan_dupilcate_list_flush(void);
#if PINWRIGHT_CORE < 30300
void esp_wifi_bt_power_domain_on(void);
void esp_wifi_bt_power_domain_off(void);
#endif
esp_err_t esp_bredr_tx_power_set(esp_power_level_t,
                                 esp_power_level_t);
esp_err_t esp_bredr_tx_power_get(esp_power_level_t*,
                                 esp_power_level_t*);
esp_err_t esp_bredr_sco_datapath_set(esp_sco_data_path_t);

typedef struct esp_vhci_host_callback {
  void (*notify_host_send_available)(void);
  int (*notify_host_recv)(uint8_t*, uint16_t);
} esp_vhci_host_callback_t;
bool esp_vhci_host_check_send_available(void);
void esp_vhci_host_send_packet(uint8_t*, uint16_t);
esp_err_t esp_vhci_host_register_callback(const esp_vhci_host_callback_t*);
#if PINWRIGHT_CORE >= 30300
esp_bt_sleep_clock_t esp_bt_get_lpclk_src(void);
esp_err_t esp_bt_set_lpclk_src(esp_bt_sleep_clock_t);
#endif

#ifdef __cplusplus
}
#endif
