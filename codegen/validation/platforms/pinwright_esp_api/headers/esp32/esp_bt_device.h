#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <esp_bt_defs.h>
#if PINWRIGHT_CORE >= 30300
#define ESP_BT_DEV_COEX_BLE_ST_MESH_CONFIG 0x08
#define ESP_BT_DEV_COEX_BLE_ST_MESH_TRAFFIC 0x10
#define ESP_BT_DEV_COEX_BLE_ST_MESH_STANDBY 0x20
#define ESP_BT_DEV_COEX_BT_ST_A2DP_STREAMING 0x10
#define ESP_BT_DEV_COEX_BT_ST_A2DP_PAUSED 0x20
#define ESP_BT_DEV_COEX_OP_CLEAR 0x00
#define ESP_BT_DEV_COEX_OP_SET 0x01
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30300
typedef uint8_t esp_bt_dev_coex_op_t;

typedef enum { ESP_BT_DEV_COEX_TYPE_BLE = 1, ESP_BT_DEV_COEX_TYPE_BT } esp_bt_dev_coex_type_t;

typedef enum { ESP_BT_DEV_NAME_RES_EVT = 0, ESP_BT_DEV_EVT_MAX } esp_bt_dev_cb_event_t;
typedef union {
  struct name_res_param {
    esp_bt_status_t status;
    char* name;
  } name_res;
} esp_bt_dev_cb_param_t;
typedef void (*esp_bt_dev_cb_t)(esp_bt_dev_cb_event_t, esp_bt_dev_cb_param_t*);
esp_err_t esp_bt_dev_register_callback(esp_bt_dev_cb_t);
#endif
const uint8_t* esp_bt_dev_get_address(void);
esp_err_t esp_bt_dev_set_device_name(const char*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_bt_dev_get_device_name(void);
esp_err_t esp_bt_dev_coex_status_config(esp_bt_dev_coex_type_t, esp_bt_dev_coex_op_t,
                                        uint8_t);
esp_err_t esp_bt_config_file_path_get(char*);
esp_err_t esp_bt_config_file_path_update(const char*);
#endif

#ifdef __cplusplus
}
#endif
