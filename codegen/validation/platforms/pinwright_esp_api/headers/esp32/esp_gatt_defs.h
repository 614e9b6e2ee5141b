#pragma once
#include <esp_bt_defs.h>
#define ESP_GATT_ILLEGAL_UUID 0
#define ESP_GATT_ILLEGAL_HANDLE 0
#define ESP_GATT_ATTR_HANDLE_MAX UC_CONFIG_BT_GATT_MAX_SR_ATTRIBUTES
#define ESP_GATT_MAX_READ_MULTI_HANDLES 10
#define ESP_GATT_UUID_IMMEDIATE_ALERT_SVC 0x1802
#define ESP_GATT_UUID_LINK_LOSS_SVC 0x1803
#define ESP_GATT_UUID_TX_POWER_SVC 0x1804
#define ESP_GATT_UUID_CURRENT_TIME_SVC 0x1805
#define ESP_GATT_UUID_REF_TIME_UPDATE_SVC 0x1806
#define ESP_GATT_UUID_NEXT_DST_CHANGE_SVC 0x1807
#define ESP_GATT_UUID_GLUCOSE_SVC 0x1808
#define ESP_GATT_UUID_HEALTH_THERMOM_SVC 0x1809
#define ESP_GATT_UUID_DEVICE_INFO_SVC 0x180A
#define ESP_GATT_UUID_HEART_RATE_SVC 0x180D
#define ESP_GATT_UUID_PHONE_ALERT_STATUS_SVC 0x180E
#define ESP_GATT_UUID_BATTERY_SERVICE_SVC 0x180F
#define ESP_GATT_UUID_BLOOD_PRESSURE_SVC 0x1810
#define ESP_GATT_UUID_ALERT_NTF_SVC 0x1811
#define ESP_GATT_UUID_HID_SVC 0x1812
#define ESP_GATT_UUID_SCAN_PARAMETERS_SVC 0x1813
#define ESP_GATT_UUID_RUNNING_SPEED_CADENCE_SVC 0x1814
#define ESP_GATT_UUID_Automation_IO_SVC 0x1815
#define ESP_GATT_UUID_CYCLING_SPEED_CADENCE_SVC 0x1816
#define ESP_GATT_UUID_CYCLING_POWER_SVC 0x1818
#define ESP_GATT_UUID_LOCATION_AND_NAVIGATION_SVC 0x1819
#define ESP_GATT_UUID_ENVIRONMENTAL_SENSING_SVC 0x181A
#define ESP_GATT_UUID_BODY_COMPOSITION 0x181B
#define ESP_GATT_UUID_USER_DATA_SVC 0x181C
#define ESP_GATT_UUID_WEIGHT_SCALE_SVC 0x181D
#define ESP_GATT_UUID_BOND_MANAGEMENT_SVC 0x181E
#define ESP_GATT_UUID_CONT_GLUCOSE_MONITOR_SVC 0x181F
#define ESP_GATT_UUID_PRI_SERVICE 0x2800
#define ESP_GATT_UUID_SEC_SERVICE 0x2801
#define ESP_GATT_UUID_INCLUDE_SERVICE 0x2802
#define ESP_GATT_UUID_CHAR_DECLARE 0x2803
#define ESP_GATT_UUID_CHAR_EXT_PROP 0x2900
#define ESP_GATT_UUID_CHAR_DESCRIPTION 0x2901
#define ESP_GATT_UUID_CHAR_CLIENT_CONFIG 0x2902
#define ESP_GATT_UUID_CHAR_SRVR_CONFIG 0x2903
#define ESP_GATT_UUID_CHAR_PRESENT_FORMAT 0x2904
#define ESP_GATT_UUID_CHAR_AGG_FORMAT 0x2905
#define ESP_GATT_UUID_CHAR_VALID_RANGE 0x2906
#define ESP_GATT_UUID_EXT_RPT_REF_DESCR 0x2907
#define ESP_GATT_UUID_RPT_REF_DESCR 0x2908
#define ESP_GATT_UUID_NUM_DIGITALS_DESCR 0x2909
#define ESP_GATT_UUID_VALUE_TRIGGER_DESCR 0x290A
#define ESP_GATT_UUID_ENV_SENSING_CONFIG_DESCR 0x290B
#define ESP_GATT_UUID_ENV_SENSING_MEASUREMENT_DESCR 0x290C
#define ESP_GATT_UUID_ENV_SENSING_TRIGGER_DESCR 0x290D
#define ESP_GATT_UUID_TIME_TRIGGER_DESCR 0x290E
#define ESP_GATT_UUID_GAP_DEVICE_NAME 0x2A00
#define ESP_GATT_UUID_GAP_ICON 0x2A01
#define ESP_GATT_UUID_GAP_PREF_CONN_PARAM 0x2A04
#define ESP_GATT_UUID_GAP_CENTRAL_ADDR_RESOL 0x2AA6
#define ESP_GATT_UUID_GATT_SRV_CHGD 0x2A05
#define ESP_GATT_UUID_ALERT_LEVEL 0x2A06
#define ESP_GATT_UUID_TX_POWER_LEVEL 0x2A07
#define ESP_GATT_UUID_CURRENT_TIME 0x2A2B
#define ESP_GATT_UUID_LOCAL_TIME_INFO 0x2A0F
#define ESP_GATT_UUID_REF_TIME_INFO 0x2A14
#define ESP_GATT_UUID_NW_STATUS 0x2A18
#define ESP_GATT_UUID_NW_TRIGGER 0x2A1A
#define ESP_GATT_UUID_ALERT_STATUS 0x2A3F
#define ESP_GATT_UUID_RINGER_CP 0x2A40
#define ESP_GATT_UUID_RINGER_SETTING 0x2A41
#define ESP_GATT_UUID_GM_MEASUREMENT 0x2A18
#define ESP_GATT_UUID_GM_CONTEXT 0x2A34
#define ESP_GATT_UUID_GM_CONTROL_POINT 0x2A52
#define ESP_GATT_UUID_GM_FEATURE 0x2A51
#define ESP_GATT_UUID_SYSTEM_ID 0x2A23
#define ESP_GATT_UUID_MODEL_NUMBER_STR 0x2A24
#define ESP_GATT_UUID_SERIAL_NUMBER_STR 0x2A25
#define ESP_GATT_UUID_FW_VERSION_STR 0x2A26
#define ESP_GATT_UUID_HW_VERSION_STR 0x2A27
#define ESP_GATT_UUID_SW_VERSION_STR 0x2A28
#define ESP_GATT_UUID_MANU_NAME 0x2A29
#define ESP_GATT_UUID_IEEE_DATA 0x2A2A
#define ESP_GATT_UUID_PNP_ID 0x2A50
#define ESP_GATT_UUID_HID_INFORMATION 0x2A4A
#define ESP_GATT_UUID_HID_REPORT_MAP 0x2A4B
#define ESP_GATT_UUID_HID_CONTROL_POINT 0x2A4C
#define ESP_GATT_UUID_HID_REPORT 0x2A4D
#define ESP_GATT_UUID_HID_PROTO_MODE 0x2A4E
#define ESP_GATT_UUID_HID_BT_KB_INPUT 0x2A22
#define ESP_GATT_UUID_HID_BT_KB_OUTPUT 0x2A32
#define ESP_GATT_UUID_HID_BT_MOUSE_INPUT 0x2A33
#define ESP_GATT_HEART_RATE_MEAS 0x2A37
#define ESP_GATT_BODY_SENSOR_LOCATION 0x2A38
#define ESP_GATT_HEART_RATE_CNTL_POINT 0x2A39
#define ESP_GATT_UUID_BATTERY_LEVEL 0x2A19
#define ESP_GATT_UUID_SC_CONTROL_POINT 0x2A55
#define ESP_GATT_UUID_SENSOR_LOCATION 0x2A5D
#define ESP_GATT_UUID_RSC_MEASUREMENT 0x2A53
#define ESP_GATT_UUID_RSC_FEATURE 0x2A54
#define ESP_GATT_UUID_CSC_MEASUREMENT 0x2A5B
#define ESP_GATT_UUID_CSC_FEATURE 0x2A5C
#define ESP_GATT_UUID_SCAN_INT_WINDOW 0x2A4F
#define ESP_GATT_UUID_SCAN_REFRESH 0x2A31
#define ESP_GATT_PERM_READ (1 << 0)
#define ESP_GATT_PERM_READ_ENCRYPTED (1 << 1)
#define ESP_GATT_PERM_READ_ENC_MITM (1 << 2)
#define ESP_GATT_PERM_WRITE (1 << 4)
#define ESP_GATT_PERM_WRITE_ENCRYPTED (1 << 5)
#define ESP_GATT_PERM_WRITE_ENC_MITM (1 << 6)
#define ESP_GATT_PERM_WRITE_SIGNED (1 << 7)
#define ESP_GATT_PERM_WRITE_SIGNED_MITM (1 << 8)
#define ESP_GATT_PERM_READ_AUTHORIZATION (1 << 9)
#define ESP_GATT_PERM_WRITE_AUTHORIZATION (1 << 10)
#define ESP_GATT_CHAR_PROP_BIT_BROADCAST (1 << 0)
#define ESP_GATT_CHAR_PROP_BIT_READ (1 << 1)
#define ESP_GATT_CHAR_PROP_BIT_WRITE_NR (1 << 2)
#define ESP_GATT_CHAR_PROP_BIT_WRITE (1 << 3)
#define ESP_GATT_CHAR_PROP_BIT_NOTIFY (1 << 4)
#define ESP_GATT_CHAR_PROP_BIT_INDICATE (1 << 5)
#define ESP_GATT_CHAR_PROP_BIT_AUTH (1 << 6)
#define ESP_GATT_CHAR_PROP_BIT_EXT_PROP (1 << 7)
#if PINWRIGHT_CORE < 30300
#define ESP_GATT_MAX_ATTR_LEN 600
#else
#define ESP_GATT_MAX_ATTR_LEN 517
#endif
#define ESP_GATT_RSP_BY_APP 0
#define ESP_GATT_AUTO_RSP 1
#define ESP_GATT_IF_NONE 0xff

typedef enum {
  ESP_GATT_PREP_WRITE_CANCEL = 0x00,
  ESP_GATT_PREP_WRITE_EXEC = 0x01
} esp_gatt_prep_write_type;
typedef enum {
  ESP_GATT_OK = 0x0,
  ESP_GATT_INVALID_HANDLE = 0x01,
  ESP_GATT_READ_NOT_PERMIT = 0x02,
  ESP_GATT_WRITE_NOT_PERMIT = 0x03,
  ESP_GATT_INVALID_PDU = 0x04,
  ESP_GATT_INSUF_AUTHENTICATION = 0x05,
  ESP_GATT_REQ_NOT_SUPPORTED = 0x06,
  ESP_GATT_INVALID_OFFSET = 0x07,
  ESP_GATT_INSUF_AUTHORIZATION = 0x08,
  ESP_GATT_PREPARE_Q_FULL = 0x09,
  ESP_GATT_NOT_FOUND = 0x0a,
  ESP_GATT_NOT_LONG = 0x0b,
  ESP_GATT_INSUF_KEY_SIZE = 0x0c,
  ESP_GATT_INVALID_ATTR_LEN = 0x0d,
  ESP_GATT_ERR_UNLIKELY = 0x0e,
  ESP_GATT_INSUF_ENCRYPTION = 0x0f,
  ESP_GATT_UNSUPPORT_GRP_TYPE = 0x10,
  ESP_GATT_INSUF_RESOURCE = 0x11,
  ESP_GATT_NO_RESOURCES = 0x80,
  ESP_GATT_INTERNAL_ERROR = 0x81,
  ESP_GATT_WRONG_STATE = 0x82,
  ESP_GATT_DB_FULL = 0x83,
  ESP_GATT_BUSY = 0x84,
  ESP_GATT_ERROR = 0x85,
  ESP_GATT_CMD_STARTED = 0x86,
  ESP_GATT_ILLEGAL_PARAMETER = 0x87,
  ESP_GATT_PENDING = 0x88,
  ESP_GATT_AUTH_FAIL = 0x89,
  ESP_GATT_MORE = 0x8a,
  ESP_GATT_INVALID_CFG = 0x8b,
  ESP_GATT_SERVICE_STARTED = 0x8c,
#if PINWRIGHT_CORE >= 30000
  ESP_GATT_ENCRYPTED_MITM = ESP_GATT_OK,
  ESP_GATT_ENCRYPTED_NO_MITM = 0x8d,
#else
  ESP_GATT_ENCRYPED_MITM = ESP_GATT_OK,
  ESP_GATT_ENCRYPED_NO_MITM = 0x8d,
#endif
  ESP_GATT_NOT_ENCRYPTED = 0x8e,
  ESP_GATT_CONGESTED = 0x8f,
  ESP_GATT_DUP_REG = 0x90,
  ESP_GATT_ALREADY_OPEN = 0x91,
  ESP_GATT_CANCEL = 0x92,
  ESP_GATT_STACK_RSP = 0xe0,
  ESP_GATT_APP_RSP = 0xe1,
  ESP_GATT_UNKNOWN_ERROR = 0xef,
  ESP_GATT_CCC_CFG_ERR = 0xfd,
  ESP_GATT_PRC_IN_PROGRESS = 0xfe,
  ESP_GATT_OUT_OF_RANGE = 0xff
} esp_gatt_status_t;

typedef enum {
  ESP_GATT_CONN_UNKNOWN = 0,
  ESP_GATT_CONN_L2C_FAILURE = 1,
  ESP_GATT_CONN_TIMEOUT = 0x08,
  ESP_GATT_CONN_TERMINATE_PEER_USER = 0x13,
  ESP_GATT_CONN_TERMINATE_LOCAL_HOST = 0x16,
  ESP_GATT_CONN_FAIL_ESTABLISH = 0x3e,
  ESP_GATT_CONN_LMP_TIMEOUT = 0x22,
  ESP_GATT_CONN_CONN_CANCEL = 0x0100,
  ESP_GATT_CONN_NONE = 0x0101
} esp_gatt_conn_reason_t;

typedef struct {
  esp_bt_uuid_t uuid;
  uint8_t inst_id;
} esp_gatt_id_t;

typedef struct {
  esp_gatt_id_t id;
  bool is_primary;
} esp_gatt_srvc_id_t;

typedef enum {
  ESP_GATT_AUTH_REQ_NONE = 0,
  ESP_GATT_AUTH_REQ_NO_MITM = 1,
  ESP_GATT_AUTH_REQ_MITM = 2,
  ESP_GATT_AUTH_REQ_SIGNED_NO_MITM = 3,
  ESP_GATT_AUTH_REQ_SIGNED_MITM = 4
} esp_gatt_auth_req_t;
typedef uint16_t esp_gatt_perm_t;
typedef uint8_t esp_gatt_char_prop_t;

typedef enum {
  ESP_GATT_SERVICE_FROM_REMOTE_DEVICE = 0,
  ESP_GATT_SERVICE_FROM_NVS_FLASH = 1,
  ESP_GATT_SERVICE_FROM_UNKNOWN = 2
} esp_service_source_t;

typedef struct {
  uint16_t uuid_length;
  uint8_t* uuid_p;
  uint16_t perm;
  uint16_t max_length;
  uint16_t length;
  uint8_t* value;
} esp_attr_desc_t;

typedef struct {
  uint8_t auto_rsp;
} esp_attr_control_t;

typedef struct {
  esp_attr_control_t attr_control;
  esp_attr_desc_t att_desc;
} esp_gatts_attr_db_t;

typedef struct {
  uint16_t attr_max_len;
  uint16_t attr_len;
  uint8_t* attr_value;
} esp_attr_value_t;

typedef struct {
  uint16_t start_hdl;
  uint16_t end_hdl;
  uint16_t uuid;
} esp_gatts_incl_svc_desc_t;

typedef struct {
  uint16_t start_hdl;
  uint16_t end_hdl;
} esp_gatts_incl128_svc_desc_t;

typedef struct {
  uint8_t value[ESP_GATT_MAX_ATTR_LEN];
  uint16_t handle;
  uint16_t offset;
  uint16_t len;
  uint8_t auth_req;
} esp_gatt_value_t;
typedef union {
  esp_gatt_value_t attr_value;
  uint16_t handle;
} esp_gatt_rsp_t;
#if PINWRIGHT_CORE < 30300
typedef enum { ESP_GATT_WRITE_TYPE_NO_RSP = 1, ESP_GATT_WRITE_TYPE_RSP } esp_gatt_write_type_t;
#else
typedef enum { ESP_GATT_WRITE_TYPE_NO_RSP = 1, ESP_GATT_WRITE_TYPE_RSP = 2 } esp_gatt_write_type_t;
#endif

typedef struct {
  uint16_t interval;
  uint16_t latency;
  uint16_t timeout;
} esp_gatt_conn_params_t;
typedef uint8_t esp_gatt_if_t;

typedef enum {
  ESP_GATT_DB_PRIMARY_SERVICE,
  ESP_GATT_DB_SECONDARY_SERVICE,
  ESP_GATT_DB_CHARACTERISTIC,
  ESP_GATT_DB_DESCRIPTOR,
  ESP_GATT_DB_INCLUDED_SERVICE,
  ESP_GATT_DB_ALL
} esp_gatt_db_attr_type_t;

typedef struct {
  uint8_t num_attr;
  uint16_t handles[ESP_GATT_MAX_READ_MULTI_HANDLES];
} esp_gattc_multi_t;

typedef struct {
  esp_gatt_db_attr_type_t type;
  uint16_t attribute_handle;
  uint16_t start_handle;
  uint16_t end_handle;
  esp_gatt_char_prop_t properties;
  esp_bt_uuid_t uuid;
} esp_gattc_db_elem_t;

typedef struct {
  bool is_primary;
  uint16_t start_handle;
  uint16_t end_handle;
  esp_bt_uuid_t uuid;
} esp_gattc_service_elem_t;

typedef struct {
  uint16_t char_handle;
  esp_gatt_char_prop_t properties;
  esp_bt_uuid_t uuid;
} esp_gattc_char_elem_t;

typedef struct {
  uint16_t handle;
  esp_bt_uuid_t uuid;
} esp_gattc_descr_elem_t;

typedef struct {
  uint16_t handle;
  uint16_t incl_srvc_s_handle;
  uint16_t incl_srvc_e_handle;
  esp_bt_uuid_t uuid;
} esp_gattc_incl_svc_elem_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  esp_bd_addr_t remote_bda;
  esp_ble_addr_type_t remote_addr_type;
  bool is_direct;
  bool is_aux;
  esp_ble_addr_type_t own_addr_type;
  esp_ble_phy_mask_t phy_mask;
  const esp_ble_conn_params_t* phy_1m_conn_params;
  const esp_ble_conn_params_t* phy_2m_conn_params;
  const esp_ble_conn_params_t* phy_coded_conn_params;
} esp_ble_gatt_creat_conn_params_t;
#endif
