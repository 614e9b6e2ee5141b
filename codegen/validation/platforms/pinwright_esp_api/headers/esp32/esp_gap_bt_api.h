#pragma once
#include <stdint.h>
#include <esp_err.h>
#include <esp_bt_defs.h>
#define ESP_BT_GAP_RSSI_HIGH_THRLD -20
#define ESP_BT_GAP_RSSI_LOW_THRLD -45
#define ESP_BT_GAP_AFH_CHANNELS_LEN 10
#define ESP_BT_GAP_MAX_BDNAME_LEN (248)
#define ESP_BT_GAP_EIR_DATA_LEN (240)
#define ESP_BT_EIR_TYPE_FLAGS 0x01
#define ESP_BT_EIR_TYPE_INCMPL_16BITS_UUID 0x02
#define ESP_BT_EIR_TYPE_CMPL_16BITS_UUID 0x03
#define ESP_BT_EIR_TYPE_INCMPL_32BITS_UUID 0x04
#define ESP_BT_EIR_TYPE_CMPL_32BITS_UUID 0x05
#define ESP_BT_EIR_TYPE_INCMPL_128BITS_UUID 0x06
#define ESP_BT_EIR_TYPE_CMPL_128BITS_UUID 0x07
#define ESP_BT_EIR_TYPE_SHORT_LOCAL_NAME 0x08
#define ESP_BT_EIR_TYPE_CMPL_LOCAL_NAME 0x09
#define ESP_BT_EIR_TYPE_TX_POWER_LEVEL 0x0a
#define ESP_BT_EIR_TYPE_URL 0x24
#define ESP_BT_EIR_TYPE_MANU_SPECIFIC 0xff
#define ESP_BT_EIR_TYPE_MAX_NUM 12
#if PINWRIGHT_CORE >= 30000
#define ESP_BT_ACL_PKT_TYPES_MASK_DM1 0x0008
#define ESP_BT_ACL_PKT_TYPES_MASK_DH1 0x0010
#define ESP_BT_ACL_PKT_TYPES_MASK_DM3 0x0400
#define ESP_BT_ACL_PKT_TYPES_MASK_DH3 0x0800
#define ESP_BT_ACL_PKT_TYPES_MASK_DM5 0x4000
#define ESP_BT_ACL_PKT_TYPES_MASK_DH5 0x8000
#define ESP_BT_ACL_PKT_TYPES_MASK_NO_2_DH1 0x0002
#define ESP_BT_ACL_PKT_TYPES_MASK_NO_3_DH1 0x0004
#define ESP_BT_ACL_PKT_TYPES_MASK_NO_2_DH3 0x0100
#define ESP_BT_ACL_PKT_TYPES_MASK_NO_3_DH3 0x0200
#define ESP_BT_ACL_PKT_TYPES_MASK_NO_2_DH5 0x1000
#define ESP_BT_ACL_PKT_TYPES_MASK_NO_3_DH5 0x2000
#define ESP_BT_ACL_DM1_ONLY (ESP_BT_ACL_PKT_TYPES_MASK_DM1 | 0x330e)
#define ESP_BT_ACL_DH1_ONLY (ESP_BT_ACL_PKT_TYPES_MASK_DH1 | 0x330e)
#define ESP_BT_ACL_DM3_ONLY (ESP_BT_ACL_PKT_TYPES_MASK_DM3 | 0x330e)
#define ESP_BT_ACL_DH3_ONLY (ESP_BT_ACL_PKT_TYPES_MASK_DH3 | 0x330e)
#define ESP_BT_ACL_DM5_ONLY (ESP_BT_ACL_PKT_TYPES_MASK_DM5 | 0x330e)
#define ESP_BT_ACL_DH5_ONLY (ESP_BT_ACL_PKT_TYPES_MASK_DH5 | 0x330e)
#define ESP_BT_ACL_2_DH1_ONLY (~ESP_BT_ACL_PKT_TYPES_MASK_NO_2_DH1 & 0x330e)
#define ESP_BT_ACL_3_DH1_ONLY (~ESP_BT_ACL_PKT_TYPES_MASK_NO_3_DH1 & 0x330e)
#define ESP_BT_ACL_2_DH3_ONLY (~ESP_BT_ACL_PKT_TYPES_MASK_NO_2_DH3 & 0x330e)
#define ESP_BT_ACL_3_DH3_ONLY (~ESP_BT_ACL_PKT_TYPES_MASK_NO_3_DH3 & 0x330e)
#define ESP_BT_ACL_2_DH5_ONLY (~ESP_BT_ACL_PKT_TYPES_MASK_NO_2_DH5 & 0x330e)
#define ESP_BT_ACL_3_DH5_ONLY (~ESP_BT_ACL_PKT_TYPES_MASK_NO_3_DH5 & 0x330e)
#endif
#if PINWRIGHT_CORE >= 30300
#define ESP_BT_ENC_KEY_SIZE_CTRL_MAX (16)
#define ESP_BT_ENC_KEY_SIZE_CTRL_MIN (7)
#endif
#define ESP_BT_EIR_FLAG_LIMIT_DISC (0x01 << 0)
#define ESP_BT_EIR_FLAG_GEN_DISC (0x01 << 1)
#define ESP_BT_EIR_FLAG_BREDR_NOT_SPT (0x01 << 2)
#define ESP_BT_EIR_FLAG_DMT_CONTROLLER_SPT (0x01 << 3)
#define ESP_BT_EIR_FLAG_DMT_HOST_SPT (0x01 << 4)
#define ESP_BT_EIR_MAX_LEN 240
#define ESP_BT_PIN_CODE_LEN 16
#define ESP_BT_IO_CAP_OUT 0
#define ESP_BT_IO_CAP_IO 1
#define ESP_BT_IO_CAP_IN 2
#define ESP_BT_IO_CAP_NONE 3
#define ESP_BT_PM_MD_ACTIVE 0x00
#define ESP_BT_PM_MD_HOLD 0x01
#define ESP_BT_PM_MD_SNIFF 0x02
#define ESP_BT_PM_MD_PARK 0x03
#define ESP_BT_COD_SRVC_BIT_MASK (0xffe000)
#define ESP_BT_COD_SRVC_BIT_OFFSET (13)
#define ESP_BT_COD_MAJOR_DEV_BIT_MASK (0x1f00)
#define ESP_BT_COD_MAJOR_DEV_BIT_OFFSET (8)
#define ESP_BT_COD_MINOR_DEV_BIT_MASK (0xfc)
#define ESP_BT_COD_MINOR_DEV_BIT_OFFSET (2)
#define ESP_BT_COD_FORMAT_TYPE_BIT_MASK (0x03)
#define ESP_BT_COD_FORMAT_TYPE_BIT_OFFSET (0)
#define ESP_BT_COD_FORMAT_TYPE_1 (0x00)
#if PINWRIGHT_CORE >= 30300
#define ESP_BT_LINK_KEY_COMB (0x00)
#define ESP_BT_LINK_KEY_DBG_COMB (0x03)
#define ESP_BT_LINK_KEY_UNAUTHED_COMB_P192 (0x04)
#define ESP_BT_LINK_KEY_AUTHED_COMB_P192 (0x05)
#define ESP_BT_LINK_KEY_CHG_COMB (0x06)
#define ESP_BT_LINK_KEY_UNAUTHED_COMB_P256 (0x07)
#define ESP_BT_LINK_KEY_AUTHED_COMB_P256 (0x08)
#define ESP_BT_ENC_MODE_OFF (0x00)
#define ESP_BT_ENC_MODE_E0 (0x01)
#define ESP_BT_ENC_MODE_AES (0x02)
#endif
#define ESP_BT_GAP_MIN_INQ_LEN (0x01)
#define ESP_BT_GAP_MAX_INQ_LEN (0x30)
#if PINWRIGHT_CORE >= 30000
#define ESP_BT_GAP_TPOLL_MIN (0x0006)
#define ESP_BT_GAP_TPOLL_DFT (0x0028)
#define ESP_BT_GAP_TPOLL_MAX (0x1000)
#endif

typedef struct {
  uint32_t reserved_2 : 2;
  uint32_t minor : 6;
  uint32_t major : 5;
  uint32_t service : 11;
  uint32_t reserved_8 : 8;
} esp_bt_cod_t;
typedef enum {
  ESP_BT_SET_COD_MAJOR_MINOR = 0x01,
  ESP_BT_SET_COD_SERVICE_CLASS = 0x02,
  ESP_BT_CLR_COD_SERVICE_CLASS = 0x04,
  ESP_BT_SET_COD_ALL = 0x08,
#if PINWRIGHT_CORE < 30300
  ESP_BT_INIT_COD = 0x0a
#else
  ESP_BT_INIT_COD = 0x0a,
  ESP_BT_SET_COD_RESERVED_2 = 0x10
#endif
} esp_bt_cod_mode_t;
typedef uint8_t esp_bt_gap_afh_channels[ESP_BT_GAP_AFH_CHANNELS_LEN];

typedef enum { ESP_BT_NON_CONNECTABLE, ESP_BT_CONNECTABLE } esp_bt_connection_mode_t;

typedef enum {
  ESP_BT_NON_DISCOVERABLE,
  ESP_BT_LIMITED_DISCOVERABLE,
  ESP_BT_GENERAL_DISCOVERABLE
} esp_bt_discovery_mode_t;

typedef enum {
  ESP_BT_GAP_DEV_PROP_BDNAME = 1,
  ESP_BT_GAP_DEV_PROP_COD,
  ESP_BT_GAP_DEV_PROP_RSSI,
  ESP_BT_GAP_DEV_PROP_EIR
} esp_bt_gap_dev_prop_type_t;

typedef struct {
  esp_bt_gap_dev_prop_type_t type;
  int len;
  void* val;
} esp_bt_gap_dev_prop_t;
typedef uint8_t esp_bt_eir_type_t;
#if PINWRIGHT_CORE >= 30000
typedef uint16_t esp_bt_acl_pkt_type_t;

#endif
typedef struct {
  bool fec_required;
  bool include_txpower;
  bool include_uuid;
#if PINWRIGHT_CORE >= 30000
  bool include_name;
#endif
  uint8_t flag;
  uint16_t manufacturer_len;
  uint8_t* p_manufacturer_data;
  uint16_t url_len;
  uint8_t* p_url;
} esp_bt_eir_data_t;

typedef enum {
  ESP_BT_COD_SRVC_NONE = 0,
  ESP_BT_COD_SRVC_LMTD_DISCOVER = 0x1,
  ESP_BT_COD_SRVC_POSITIONING = 0x8,
  ESP_BT_COD_SRVC_NETWORKING = 0x10,
  ESP_BT_COD_SRVC_RENDERING = 0x20,
  ESP_BT_COD_SRVC_CAPTURING = 0x40,
  ESP_BT_COD_SRVC_OBJ_TRANSFER = 0x80,
  ESP_BT_COD_SRVC_AUDIO = 0x100,
  ESP_BT_COD_SRVC_TELEPHONY = 0x200,
  ESP_BT_COD_SRVC_INFORMATION = 0x400
} esp_bt_cod_srvc_t;

typedef enum { ESP_BT_PIN_TYPE_VARIABLE = 0, ESP_BT_PIN_TYPE_FIXED = 1 } esp_bt_pin_type_t;
typedef uint8_t esp_bt_pin_code_t[ESP_BT_PIN_CODE_LEN];

typedef enum { ESP_BT_SP_IOCAP_MODE = 0 } esp_bt_sp_param_t;
typedef uint8_t esp_bt_io_cap_t;
typedef uint8_t esp_bt_pm_mode_t;

typedef enum {
  ESP_BT_COD_MAJOR_DEV_MISC = 0,
  ESP_BT_COD_MAJOR_DEV_COMPUTER = 1,
  ESP_BT_COD_MAJOR_DEV_PHONE = 2,
  ESP_BT_COD_MAJOR_DEV_LAN_NAP = 3,
  ESP_BT_COD_MAJOR_DEV_AV = 4,
  ESP_BT_COD_MAJOR_DEV_PERIPHERAL = 5,
  ESP_BT_COD_MAJOR_DEV_IMAGING = 6,
  ESP_BT_COD_MAJOR_DEV_WEARABLE = 7,
  ESP_BT_COD_MAJOR_DEV_TOY = 8,
  ESP_BT_COD_MAJOR_DEV_HEALTH = 9,
  ESP_BT_COD_MAJOR_DEV_UNCATEGORIZED = 31
} esp_bt_cod_major_dev_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_BT_COD_MINOR_PERIPHERAL_KEYBOARD = 0x10,
  ESP_BT_COD_MINOR_PERIPHERAL_POINTING = 0x20,
  ESP_BT_COD_MINOR_PERIPHERAL_COMBO = 0x30,
  ESP_BT_COD_MINOR_PERIPHERAL_JOYSTICK = 0x01,
  ESP_BT_COD_MINOR_PERIPHERAL_GAMEPAD = 0x02,
  ESP_BT_COD_MINOR_PERIPHERAL_REMOTE_CONTROL = 0x03,
  ESP_BT_COD_MINOR_PERIPHERAL_SENSING_DEVICE = 0x04,
  ESP_BT_COD_MINOR_PERIPHERAL_DIGITIZING_TABLET = 0x05,
  ESP_BT_COD_MINOR_PERIPHERAL_CARD_READER = 0x06,
  ESP_BT_COD_MINOR_PERIPHERAL_DIGITAL_PAN = 0x07,
  ESP_BT_COD_MINOR_PERIPHERAL_HAND_SCANNER = 0x08,
  ESP_BT_COD_MINOR_PERIPHERAL_HAND_GESTURAL_INPUT = 0x09
} esp_bt_cod_minor_peripheral_t;
#endif

typedef enum {
  ESP_BT_GAP_DISCOVERY_STOPPED,
  ESP_BT_GAP_DISCOVERY_STARTED
} esp_bt_gap_discovery_state_t;
#if PINWRIGHT_CORE >= 30300
typedef uint8_t esp_bt_link_key_type_t;
typedef uint8_t esp_bt_enc_mode_t;

#endif
typedef enum {
  ESP_BT_GAP_DISC_RES_EVT = 0,
  ESP_BT_GAP_DISC_STATE_CHANGED_EVT,
  ESP_BT_GAP_RMT_SRVCS_EVT,
  ESP_BT_GAP_RMT_SRVC_REC_EVT,
  ESP_BT_GAP_AUTH_CMPL_EVT,
  ESP_BT_GAP_PIN_REQ_EVT,
  ESP_BT_GAP_CFM_REQ_EVT,
  ESP_BT_GAP_KEY_NOTIF_EVT,
  ESP_BT_GAP_KEY_REQ_EVT,
  ESP_BT_GAP_READ_RSSI_DELTA_EVT,
  ESP_BT_GAP_CONFIG_EIR_DATA_EVT,
  ESP_BT_GAP_SET_AFH_CHANNELS_EVT,
  ESP_BT_GAP_READ_REMOTE_NAME_EVT,
  ESP_BT_GAP_MODE_CHG_EVT,
  ESP_BT_GAP_REMOVE_BOND_DEV_COMPLETE_EVT,
  ESP_BT_GAP_QOS_CMPL_EVT,
  ESP_BT_GAP_ACL_CONN_CMPL_STAT_EVT,
  ESP_BT_GAP_ACL_DISCONN_CMPL_STAT_EVT,
#if PINWRIGHT_CORE >= 30300
  ESP_BT_GAP_SET_PAGE_TO_EVT,
  ESP_BT_GAP_GET_PAGE_TO_EVT,
#endif
#if PINWRIGHT_CORE >= 30000
  ESP_BT_GAP_ACL_PKT_TYPE_CHANGED_EVT,
#endif
#if PINWRIGHT_CORE >= 30300
  ESP_BT_GAP_ENC_CHG_EVT,
  ESP_BT_GAP_SET_MIN_ENC_KEY_SIZE_EVT,
  ESP_BT_GAP_GET_DEV_NAME_CMPL_EVT,
#endif
  ESP_BT_GAP_EVT_MAX
} esp_bt_gap_cb_event_t;

typedef enum { ESP_BT_INQ_MODE_GENERAL_INQUIRY, ESP_BT_INQ_MODE_LIMITED_INQUIRY } esp_bt_inq_mode_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  esp_bt_gap_discovery_state_t disc_stat;
  esp_bt_connection_mode_t conn_mode;
  esp_bt_discovery_mode_t disc_mode;
  uint8_t bredr_acl_link_num;
} esp_bt_gap_profile_status_t;
#endif
typedef union {
  struct disc_res_param {
    esp_bd_addr_t bda;
    int num_prop;
    esp_bt_gap_dev_prop_t* prop;
  } disc_res;
  struct disc_state_changed_param {
    esp_bt_gap_discovery_state_t state;
  } disc_st_chg;
  struct rmt_srvcs_param {
    esp_bd_addr_t bda;
    esp_bt_status_t stat;
    int num_uuids;
    esp_bt_uuid_t* uuid_list;
  } rmt_srvcs;
  struct rmt_srvc_rec_param {
    esp_bd_addr_t bda;
    esp_bt_status_t stat;
  } rmt_srvc_rec;
  struct read_rssi_delta_param {
    esp_bd_addr_t bda;
    esp_bt_status_t stat;
    int8_t rssi_delta;
  } read_rssi_delta;
  struct config_eir_data_param {
    esp_bt_status_t stat;
    uint8_t eir_type_num;
    esp_bt_eir_type_t eir_type[ESP_BT_EIR_TYPE_MAX_NUM];
  } config_eir_data;
  struct auth_cmpl_param {
    esp_bd_addr_t bda;
    esp_bt_status_t stat;
#if PINWRIGHT_CORE >= 30300
    esp_bt_link_key_type_t lk_type;
#endif
    uint8_t device_name[ESP_BT_GAP_MAX_BDNAME_LEN + 1];
  } auth_cmpl;
#if PINWRIGHT_CORE >= 30300
  struct enc_chg_param {
    esp_bd_addr_t bda;
    esp_bt_enc_mode_t enc_mode;
  } enc_chg;
#endif
  struct pin_req_param {
    esp_bd_addr_t bda;
    bool min_16_digit;
  } pin_req;
  struct cfm_req_param {
    esp_bd_addr_t bda;
    uint32_t num_val;
  } cfm_req;
  struct key_notif_param {
    esp_bd_addr_t bda;
    uint32_t passkey;
  } key_notif;
  struct key_req_param {
    esp_bd_addr_t bda;
  } key_req;
  struct set_afh_channels_param {
    esp_bt_status_t stat;
  } set_afh_channels;
  struct read_rmt_name_param {
#if PINWRIGHT_CORE >= 30000
    esp_bd_addr_t bda;
#endif
    esp_bt_status_t stat;
    uint8_t rmt_name[ESP_BT_GAP_MAX_BDNAME_LEN + 1];
#if PINWRIGHT_CORE < 30000
    esp_bd_addr_t bda;
#endif
  } read_rmt_name;
  struct mode_chg_param {
    esp_bd_addr_t bda;
    esp_bt_pm_mode_t mode;
#if PINWRIGHT_CORE >= 30300
    uint16_t interval;
#endif
  } mode_chg;
  struct bt_remove_bond_dev_cmpl_evt_param {
    esp_bd_addr_t bda;
    esp_bt_status_t status;
  } remove_bond_dev_cmpl;
  struct qos_cmpl_param {
    esp_bt_status_t stat;
    esp_bd_addr_t bda;
    uint32_t t_poll;
  } qos_cmpl;
#if PINWRIGHT_CORE >= 30300
  struct page_to_set_param {
    esp_bt_status_t stat;
  } set_page_timeout;
  struct page_to_get_param {
    esp_bt_status_t stat;
    uint16_t page_to;
  } get_page_timeout;
#endif
#if PINWRIGHT_CORE >= 30000
  struct set_acl_pkt_types_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
    uint16_t pkt_types;
  } set_acl_pkt_types;
#endif
#if PINWRIGHT_CORE >= 30300
  struct set_min_enc_key_size_param {
    esp_bt_status_t status;
  } set_min_enc_key_size;
#endif
  struct acl_conn_cmpl_stat_param {
    esp_bt_status_t stat;
    uint16_t handle;
    esp_bd_addr_t bda;
  } acl_conn_cmpl_stat;
  struct acl_disconn_cmpl_stat_param {
    esp_bt_status_t reason;
    uint16_t handle;
    esp_bd_addr_t bda;
  } acl_disconn_cmpl_stat;
#if PINWRIGHT_CORE >= 30300
  struct get_dev_name_cmpl_evt_param {
    esp_bt_status_t status;
    char* name;
  } get_dev_name_cmpl;
#endif
} esp_bt_gap_cb_param_t;
typedef void (*esp_bt_gap_cb_t)(esp_bt_gap_cb_event_t, esp_bt_gap_cb_param_t*);
uint32_t esp_bt_gap_get_cod_srvc(uint32_t);
uint32_t esp_bt_gap_get_cod_major_dev(uint32_t);
uint32_t esp_bt_gap_get_cod_minor_dev(uint32_t);
uint32_t esp_bt_gap_get_cod_format_type(uint32_t);
bool esp_bt_gap_is_valid_cod(uint32_t);
extern "C" esp_err_t esp_bt_gap_register_callback(esp_bt_gap_cb_t);
extern "C" esp_err_t esp_bt_gap_set_scan_mode(esp_bt_connection_mode_t,
                                              esp_bt_discovery_mode_t);
extern "C" esp_err_t esp_bt_gap_start_discovery(esp_bt_inq_mode_t, uint8_t,
                                                uint8_t);
extern "C" esp_err_t esp_bt_gap_cancel_discovery(void);
extern "C" esp_err_t esp_bt_gap_get_remote_services(esp_bd_addr_t);
extern "C" esp_err_t esp_bt_gap_get_remote_service_record(esp_bd_addr_t,
                                                          esp_bt_uuid_t*);
extern "C" uint8_t* esp_bt_gap_resolve_eir_data(uint8_t*, esp_bt_eir_type_t,
                                                uint8_t*);
extern "C" esp_err_t esp_bt_gap_config_eir_data(esp_bt_eir_data_t*);
extern "C" esp_err_t esp_bt_gap_set_cod(esp_bt_cod_t, esp_bt_cod_mode_t);
extern "C" esp_err_t esp_bt_gap_get_cod(esp_bt_cod_t*);
extern "C" esp_err_t esp_bt_gap_read_rssi_delta(esp_bd_addr_t);
extern "C" esp_err_t esp_bt_gap_remove_bond_device(esp_bd_addr_t);
extern "C" int esp_bt_gap_get_bond_device_num(void);
extern "C" esp_err_t esp_bt_gap_get_bond_device_list(int*, esp_bd_addr_t*);
extern "C" esp_err_t esp_bt_gap_set_pin(esp_bt_pin_type_t, uint8_t,
                                        esp_bt_pin_code_t);
extern "C" esp_err_t esp_bt_gap_pin_reply(esp_bd_addr_t, bool, uint8_t,
                                          esp_bt_pin_code_t);
extern "C" esp_err_t esp_bt_gap_set_security_param(esp_bt_sp_param_t, void*,
                                                   uint8_t);
extern "C" esp_err_t esp_bt_gap_ssp_passkey_reply(esp_bd_addr_t, bool,
                                                  uint32_t);
extern "C" esp_err_t esp_bt_gap_ssp_confirm_reply(esp_bd_addr_t, bool);
extern "C" esp_err_t esp_bt_gap_set_afh_channels(esp_bt_gap_afh_channels);
extern "C" esp_err_t esp_bt_gap_read_remote_name(esp_bd_addr_t);
extern "C" esp_err_t esp_bt_gap_set_qos(esp_bd_addr_t, uint32_t);
#if PINWRIGHT_CORE >= 30300
extern "C" esp_err_t esp_bt_gap_set_page_timeout(uint16_t);
extern "C" esp_err_t esp_bt_gap_get_page_timeout(void);
#endif
#if PINWRIGHT_CORE >= 30000
extern "C" esp_err_t esp_bt_gap_set_acl_pkt_types(esp_bd_addr_t,
                                                  esp_bt_acl_pkt_type_t);
#endif
#if PINWRIGHT_CORE >= 30300
extern "C" esp_err_t esp_bt_gap_set_min_enc_key_size(uint8_t);
extern "C" esp_err_t esp_bt_gap_set_device_name(const char*);
extern "C" esp_err_t esp_bt_gap_get_device_name(void);
extern "C" esp_err_t esp_bt_gap_get_profile_status(esp_bt_gap_profile_status_t*);
#endif
