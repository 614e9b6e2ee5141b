#pragma once
#include <esp_bt_defs.h>
#include <esp_gatt_defs.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  ESP_GATTC_REG_EVT = 0,
  ESP_GATTC_UNREG_EVT = 1,
  ESP_GATTC_OPEN_EVT = 2,
  ESP_GATTC_READ_CHAR_EVT = 3,
  ESP_GATTC_WRITE_CHAR_EVT = 4,
  ESP_GATTC_CLOSE_EVT = 5,
  ESP_GATTC_SEARCH_CMPL_EVT = 6,
  ESP_GATTC_SEARCH_RES_EVT = 7,
  ESP_GATTC_READ_DESCR_EVT = 8,
  ESP_GATTC_WRITE_DESCR_EVT = 9,
  ESP_GATTC_NOTIFY_EVT = 10,
  ESP_GATTC_PREP_WRITE_EVT = 11,
  ESP_GATTC_EXEC_EVT = 12,
  ESP_GATTC_ACL_EVT = 13,
  ESP_GATTC_CANCEL_OPEN_EVT = 14,
  ESP_GATTC_SRVC_CHG_EVT = 15,
  ESP_GATTC_ENC_CMPL_CB_EVT = 17,
  ESP_GATTC_CFG_MTU_EVT = 18,
  ESP_GATTC_ADV_DATA_EVT = 19,
  ESP_GATTC_MULT_ADV_ENB_EVT = 20,
  ESP_GATTC_MULT_ADV_UPD_EVT = 21,
  ESP_GATTC_MULT_ADV_DATA_EVT = 22,
  ESP_GATTC_MULT_ADV_DIS_EVT = 23,
  ESP_GATTC_CONGEST_EVT = 24,
  ESP_GATTC_BTH_SCAN_ENB_EVT = 25,
  ESP_GATTC_BTH_SCAN_CFG_EVT = 26,
  ESP_GATTC_BTH_SCAN_RD_EVT = 27,
  ESP_GATTC_BTH_SCAN_THR_EVT = 28,
  ESP_GATTC_BTH_SCAN_PARAM_EVT = 29,
  ESP_GATTC_BTH_SCAN_DIS_EVT = 30,
  ESP_GATTC_SCAN_FLT_CFG_EVT = 31,
  ESP_GATTC_SCAN_FLT_PARAM_EVT = 32,
  ESP_GATTC_SCAN_FLT_STATUS_EVT = 33,
  ESP_GATTC_ADV_VSC_EVT = 34,
  ESP_GATTC_REG_FOR_NOTIFY_EVT = 38,
  ESP_GATTC_UNREG_FOR_NOTIFY_EVT = 39,
  ESP_GATTC_CONNECT_EVT = 40,
  ESP_GATTC_DISCONNECT_EVT = 41,
  ESP_GATTC_READ_MULTIPLE_EVT = 42,
  ESP_GATTC_QUEUE_FULL_EVT = 43,
  ESP_GATTC_SET_ASSOC_EVT = 44,
  ESP_GATTC_GET_ADDR_LIST_EVT = 45,
  ESP_GATTC_DIS_SRVC_CMPL_EVT = 46,
  ESP_GATTC_READ_MULTI_VAR_EVT = 47
} esp_gattc_cb_event_t;
typedef union {
  struct gattc_reg_evt_param {
    esp_gatt_status_t status;
    uint16_t app_id;
  } reg;
  struct gattc_open_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    esp_bd_addr_t remote_bda;
    uint16_t mtu;
  } open;
  struct gattc_close_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    esp_bd_addr_t remote_bda;
    esp_gatt_conn_reason_t reason;
  } close;
  struct gattc_cfg_mtu_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    uint16_t mtu;
  } cfg_mtu;
  struct gattc_search_cmpl_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    esp_service_source_t searched_service_source;
  } search_cmpl;
  struct gattc_search_res_evt_param {
    uint16_t conn_id;
    uint16_t start_handle;
    uint16_t end_handle;
    esp_gatt_id_t srvc_id;
    bool is_primary;
  } search_res;
  struct gattc_read_char_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    uint16_t handle;
    uint8_t* value;
    uint16_t value_len;
  } read;
  struct gattc_write_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    uint16_t handle;
    uint16_t offset;
  } write;
  struct gattc_exec_cmpl_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
  } exec_cmpl;
  struct gattc_notify_evt_param {
    uint16_t conn_id;
    esp_bd_addr_t remote_bda;
    uint16_t handle;
    uint16_t value_len;
    uint8_t* value;
    bool is_notify;
  } notify;
  struct gattc_srvc_chg_evt_param {
    esp_bd_addr_t remote_bda;
  } srvc_chg;
  struct gattc_congest_evt_param {
    uint16_t conn_id;
    bool congested;
  } congest;
  struct gattc_reg_for_notify_evt_param {
    esp_gatt_status_t status;
    uint16_t handle;
  } reg_for_notify;
  struct gattc_unreg_for_notify_evt_param {
    esp_gatt_status_t status;
    uint16_t handle;
  } unreg_for_notify;
  struct gattc_connect_evt_param {
    uint16_t conn_id;
    uint8_t link_role;
    esp_bd_addr_t remote_bda;
    esp_gatt_conn_params_t conn_params;
    esp_ble_addr_type_t ble_addr_type;
    uint16_t conn_handle;
  } connect;
  struct gattc_disconnect_evt_param {
    esp_gatt_conn_reason_t reason;
    uint16_t conn_id;
#if PINWRIGHT_CORE < 30000
    uint8_t link_role;
#endif
    esp_bd_addr_t remote_bda;
  } disconnect;
  struct gattc_set_assoc_addr_cmp_evt_param {
    esp_gatt_status_t status;
  } set_assoc_cmp;
  struct gattc_get_addr_list_evt_param {
    esp_gatt_status_t status;
    uint8_t num_addr;
    esp_bd_addr_t* addr_list;
  } get_addr_list;
  struct gattc_queue_full_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
    bool is_full;
  } queue_full;
  struct gattc_dis_srvc_cmpl_evt_param {
    esp_gatt_status_t status;
    uint16_t conn_id;
  } dis_srvc_cmpl;
} esp_ble_gattc_cb_param_t;
typedef void (*esp_gattc_cb_t)(esp_gattc_cb_event_t, esp_gatt_if_t,
                               esp_ble_gattc_cb_param_t*);
esp_err_t esp_ble_gattc_register_callback(esp_gattc_cb_t);
#if PINWRIGHT_CORE >= 30000
esp_gattc_cb_t esp_ble_gattc_get_callback(void);
#endif
esp_err_t esp_ble_gattc_app_register(uint16_t);
esp_err_t esp_ble_gattc_app_unregister(esp_gatt_if_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ble_gattc_enh_open(esp_gatt_if_t,
                                 esp_ble_gatt_creat_conn_params_t*);
#endif
esp_err_t esp_ble_gattc_open(esp_gatt_if_t, esp_bd_addr_t,
                             esp_ble_addr_type_t, bool);
esp_err_t esp_ble_gattc_aux_open(esp_gatt_if_t, esp_bd_addr_t,
                                 esp_ble_addr_type_t, bool);
esp_err_t esp_ble_gattc_close(esp_gatt_if_t, uint16_t);
esp_err_t esp_ble_gattc_send_mtu_req(esp_gatt_if_t, uint16_t);
esp_err_t esp_ble_gattc_search_service(esp_gatt_if_t, uint16_t,
                                       esp_bt_uuid_t*);
esp_gatt_status_t esp_ble_gattc_get_service(esp_gatt_if_t, uint16_t,
                                            esp_bt_uuid_t*,
                                            esp_gattc_service_elem_t*, uint16_t*,
                                            uint16_t);
esp_gatt_status_t esp_ble_gattc_get_all_char(esp_gatt_if_t, uint16_t,
                                             uint16_t, uint16_t,
                                             esp_gattc_char_elem_t*, uint16_t*,
                                             uint16_t);
esp_gatt_status_t esp_ble_gattc_get_all_descr(esp_gatt_if_t, uint16_t,
                                              uint16_t, esp_gattc_descr_elem_t*,
                                              uint16_t*, uint16_t);
esp_gatt_status_t esp_ble_gattc_get_char_by_uuid(esp_gatt_if_t, uint16_t,
                                                 uint16_t, uint16_t,
                                                 esp_bt_uuid_t,
                                                 esp_gattc_char_elem_t*, uint16_t*);
esp_gatt_status_t esp_ble_gattc_get_descr_by_uuid(esp_gatt_if_t, uint16_t,
                                                  uint16_t, uint16_t,
                                                  esp_bt_uuid_t, esp_bt_uuid_t,
                                                  esp_gattc_descr_elem_t*, uint16_t*);
esp_gatt_status_t esp_ble_gattc_get_descr_by_char_handle(esp_gatt_if_t, uint16_t,
                                                         uint16_t,
                                                         esp_bt_uuid_t,
                                                         esp_gattc_descr_elem_t*,
                                                         uint16_t*);
esp_gatt_status_t esp_ble_gattc_get_include_service(esp_gatt_if_t, uint16_t,
                                                    uint16_t, uint16_t,
                                                    esp_bt_uuid_t*,
                                                    esp_gattc_incl_svc_elem_t*,
                                                    uint16_t*);
esp_gatt_status_t esp_ble_gattc_get_attr_count(esp_gatt_if_t, uint16_t,
                                               esp_gatt_db_attr_type_t, uint16_t,
                                               uint16_t, uint16_t,
                                               uint16_t*);
esp_gatt_status_t esp_ble_gattc_get_db(esp_gatt_if_t, uint16_t,
                                       uint16_t, uint16_t,
                                       esp_gattc_db_elem_t*, uint16_t*);
esp_err_t esp_ble_gattc_read_char(esp_gatt_if_t, uint16_t, uint16_t,
                                  esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_read_by_type(esp_gatt_if_t, uint16_t,
                                     uint16_t, uint16_t,
                                     esp_bt_uuid_t*, esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_read_multiple(esp_gatt_if_t, uint16_t,
                                      esp_gattc_multi_t*, esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_read_multiple_variable(esp_gatt_if_t, uint16_t,
                                               esp_gattc_multi_t*,
                                               esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_read_char_descr(esp_gatt_if_t, uint16_t, uint16_t,
                                        esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_write_char(esp_gatt_if_t, uint16_t, uint16_t,
                                   uint16_t, uint8_t*,
                                   esp_gatt_write_type_t, esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_write_char_descr(esp_gatt_if_t, uint16_t, uint16_t,
                                         uint16_t, uint8_t*,
                                         esp_gatt_write_type_t,
                                         esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_prepare_write(esp_gatt_if_t, uint16_t, uint16_t,
                                      uint16_t, uint16_t, uint8_t*,
                                      esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_prepare_write_char_descr(esp_gatt_if_t, uint16_t,
                                                 uint16_t, uint16_t,
                                                 uint16_t, uint8_t*,
                                                 esp_gatt_auth_req_t);
esp_err_t esp_ble_gattc_execute_write(esp_gatt_if_t, uint16_t, bool);
esp_err_t esp_ble_gattc_register_for_notify(esp_gatt_if_t, esp_bd_addr_t,
                                            uint16_t);
esp_err_t esp_ble_gattc_unregister_for_notify(esp_gatt_if_t, esp_bd_addr_t,
                                              uint16_t);
esp_err_t esp_ble_gattc_cache_refresh(esp_bd_addr_t);
esp_err_t esp_ble_gattc_cache_assoc(esp_gatt_if_t, esp_bd_addr_t,
                                    esp_bd_addr_t, bool);
esp_err_t esp_ble_gattc_cache_get_addr_list(esp_gatt_if_t);
esp_err_t esp_ble_gattc_cache_clean(esp_bd_addr_t);

#ifdef __cplusplus
}
#endif
