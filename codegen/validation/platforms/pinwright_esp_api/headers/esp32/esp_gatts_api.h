#pragma once
#include <esp_bt_defs.h>
#include <esp_gatt_defs.h>
#include <esp_err.h>
#define ESP_GATT_PREP_WRITE_CANCEL 0x00
#define ESP_GATT_PREP_WRITE_EXEC 0x01

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  ESP_GATTS_REG_EVT = 0,
  ESP_GATTS_READ_EVT = 1,
  ESP_GATTS_WRITE_EVT = 2,
  ESP_GATTS_EXEC_WRITE_EVT = 3,
  ESP_GATTS_MTU_EVT = 4,
  ESP_GATTS_CONF_EVT = 5,
  ESP_GATTS_UNREG_EVT = 6,
  ESP_GATTS_CREATE_EVT = 7,
  ESP_GATTS_ADD_INCL_SRVC_EVT = 8,
  ESP_GATTS_ADD_CHAR_EVT = 9,
  ESP_GATTS_ADD_CHAR_DESCR_EVT = 10,
  ESP_GATTS_DELETE_EVT = 11,
  ESP_GATTS_START_EVT = 12,
  ESP_GATTS_STOP_EVT = 13,
  ESP_GATTS_CONNECT_EVT = 14,
  ESP_GATTS_DISCONNECT_EVT = 15,
  ESP_GATTS_OPEN_EVT = 16,
  ESP_GATTS_CANCEL_OPEN_EVT = 17,
  ESP_GATTS_CLOSE_EVT = 18,
  ESP_GATTS_LISTEN_EVT = 19,
  ESP_GATTS_CONGEST_EVT = 20,
  ESP_GATTS_RESPONSE_EVT = 21,
  ESP_GATTS_CREAT_ATTR_TAB_EVT = 22,
  ESP_GATTS_SET_ATTR_VAL_EVT = 23,
  ESP_GATTS_SEND_SERVICE_CHANGE_EVT = 24
} esp_gatts_cb_event_t;
typedef union {
  struct gatts_reg_evt_param {
    esp_gatt_status_t status;
    uint16_t app_id;
  } reg;
  struct gatts_read_evt_param {
    uint16_t conn_id;
    uint32_t trans_id;
    esp_bd_addr_t bda;
    uint16_t handle;
    uint16_t offset;
    bool is_long;
    bool need_rsp;
  } read;
  struct gatts_write_evt_param {
    uint16_t conn_id;
    uint32_t trans_id;
    esp_bd_addr_t bda;
    uint16_t handle;
    uint16_t offset;
    bool need_rsp;
    bool is_prep;
    uint16_t len;
    uint8_t* value;
  } write;
  struct gatts_exec_write_evt_param {
    uint16_t conn_id;
    uint32_t trans_id;
    esp_bd_addr_t bda;
    uint8_t exec_write_flag;
  } exec_write;
  struct gatts_mtu_evt_param {
    uint16_t conn_id;
    uint16_t mtu;
  } mtu;
  struct gatts_conf_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    uint16_t handle;
    uint16_t len;
    uint8_t* value;
  } conf;
  struct gatts_create_evt_param {
    esp_gatt_status_t status;
    uint16_t service_handle;
    esp_gatt_srvc_id_t service_id;
  } create;
  struct gatts_add_incl_srvc_evt_param {
    esp_gatt_status_t status;
    uint16_t attr_handle;
    uint16_t service_handle;
  } add_incl_srvc;
  struct gatts_add_char_evt_param {
    esp_gatt_status_t status;
    uint16_t attr_handle;
    uint16_t service_handle;
    esp_bt_uuid_t char_uuid;
  } add_char;
  struct gatts_add_char_descr_evt_param {
    esp_gatt_status_t status;
    uint16_t attr_handle;
    uint16_t service_handle;
    esp_bt_uuid_t descr_uuid;
  } add_char_descr;
  struct gatts_delete_evt_param {
    esp_gatt_status_t status;
    uint16_t service_handle;
  } del;
  struct gatts_start_evt_param {
    esp_gatt_status_t status;
    uint16_t service_handle;
  } start;
  struct gatts_stop_evt_param {
    esp_gatt_status_t status;
    uint16_t service_handle;
  } stop;
  struct gatts_connect_evt_param {
    uint16_t conn_id;
    uint8_t link_role;
    esp_bd_addr_t remote_bda;
    esp_gatt_conn_params_t conn_params;
    esp_ble_addr_type_t ble_addr_type;
    uint16_t conn_handle;
  } connect;
  struct gatts_disconnect_evt_param {
    uint16_t conn_id;
#if PINWRIGHT_CORE < 30000
    uint8_t link_role;
#endif
    esp_bd_addr_t remote_bda;
    esp_gatt_conn_reason_t reason;
  } disconnect;
  struct gatts_open_evt_param {
    esp_gatt_status_t status;
  } open;
  struct gatts_cancel_open_evt_param {
    esp_gatt_status_t status;
  } cancel_open;
  struct gatts_close_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
  } close;
  struct gatts_congest_evt_param {
    uint16_t conn_id;
    bool congested;
  } congest;
  struct gatts_rsp_evt_param {
    esp_gatt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint16_t conn_id;
#endif
    uint16_t handle;
  } rsp;
  struct gatts_add_attr_tab_evt_param {
    esp_gatt_status_t status;
    esp_bt_uuid_t svc_uuid;
    uint8_t svc_inst_id;
    uint16_t num_handle;
    uint16_t* handles;
  } add_attr_tab;
  struct gatts_set_attr_val_evt_param {
    uint16_t srvc_handle;
    uint16_t attr_handle;
    esp_gatt_status_t status;
  } set_attr_val;
  struct gatts_send_service_change_evt_param {
    esp_gatt_status_t status;
  } service_change;
} esp_ble_gatts_cb_param_t;
typedef void (*esp_gatts_cb_t)(esp_gatts_cb_event_t, esp_gatt_if_t,
                               esp_ble_gatts_cb_param_t*);
esp_err_t esp_ble_gatts_register_callback(esp_gatts_cb_t);
#if PINWRIGHT_CORE >= 30000
esp_gatts_cb_t esp_ble_gatts_get_callback(void);
#endif
esp_err_t esp_ble_gatts_app_register(uint16_t);
esp_err_t esp_ble_gatts_app_unregister(esp_gatt_if_t);
esp_err_t esp_ble_gatts_create_service(esp_gatt_if_t, esp_gatt_srvc_id_t*,
                                       uint16_t);
esp_err_t esp_ble_gatts_create_attr_tab(const esp_gatts_attr_db_t*,
                                        esp_gatt_if_t, uint16_t,
                                        uint8_t);
esp_err_t esp_ble_gatts_add_included_service(uint16_t,
                                             uint16_t);
esp_err_t esp_ble_gatts_add_char(uint16_t, esp_bt_uuid_t*,
                                 esp_gatt_perm_t, esp_gatt_char_prop_t,
                                 esp_attr_value_t*, esp_attr_control_t*);
esp_err_t esp_ble_gatts_add_char_descr(uint16_t, esp_bt_uuid_t*,
                                       esp_gatt_perm_t, esp_attr_value_t*,
                                       esp_attr_control_t*);
esp_err_t esp_ble_gatts_delete_service(uint16_t);
esp_err_t esp_ble_gatts_start_service(uint16_t);
esp_err_t esp_ble_gatts_stop_service(uint16_t);
esp_err_t esp_ble_gatts_send_indicate(esp_gatt_if_t, uint16_t,
                                      uint16_t, uint16_t, uint8_t*,
                                      bool);
esp_err_t esp_ble_gatts_send_response(esp_gatt_if_t, uint16_t, uint32_t,
                                      esp_gatt_status_t, esp_gatt_rsp_t*);
esp_err_t esp_ble_gatts_set_attr_value(uint16_t, uint16_t, const uint8_t*);
esp_gatt_status_t esp_ble_gatts_get_attr_value(uint16_t, uint16_t*,
                                               const uint8_t**);
esp_err_t esp_ble_gatts_open(esp_gatt_if_t, esp_bd_addr_t, bool);
esp_err_t esp_ble_gatts_close(esp_gatt_if_t, uint16_t);
esp_err_t esp_ble_gatts_send_service_change_indication(esp_gatt_if_t,
                                                       esp_bd_addr_t);
esp_err_t esp_ble_gatts_show_local_database(void);

#ifdef __cplusplus
}
#endif
