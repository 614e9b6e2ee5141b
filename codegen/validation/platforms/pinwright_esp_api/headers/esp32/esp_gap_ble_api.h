#pragma once
#define BLE_BIT(n) (1UL << (n))
#include <esp_bit_defs.h>
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <esp_bt_defs.h>
#define ESP_BLE_ADV_FLAG_LIMIT_DISC (0x01 << 0)
#define ESP_BLE_ADV_FLAG_GEN_DISC (0x01 << 1)
#define ESP_BLE_ADV_FLAG_BREDR_NOT_SPT (0x01 << 2)
#define ESP_BLE_ADV_FLAG_DMT_CONTROLLER_SPT (0x01 << 3)
#define ESP_BLE_ADV_FLAG_DMT_HOST_SPT (0x01 << 4)
#define ESP_BLE_ADV_FLAG_NON_LIMIT_DISC (0x00)
#define ESP_LE_KEY_NONE 0
#define ESP_LE_KEY_PENC (1 << 0)
#define ESP_LE_KEY_PID (1 << 1)
#define ESP_LE_KEY_PCSRK (1 << 2)
#define ESP_LE_KEY_PLK (1 << 3)
#define ESP_LE_KEY_LLK (ESP_LE_KEY_PLK << 4)
#define ESP_LE_KEY_LENC (ESP_LE_KEY_PENC << 4)
#define ESP_LE_KEY_LID (ESP_LE_KEY_PID << 4)
#define ESP_LE_KEY_LCSRK (ESP_LE_KEY_PCSRK << 4)
#define ESP_LE_AUTH_NO_BOND 0x00
#define ESP_LE_AUTH_BOND 0x01
#define ESP_LE_AUTH_REQ_MITM (1 << 2)
#define ESP_LE_AUTH_REQ_BOND_MITM (ESP_LE_AUTH_BOND | ESP_LE_AUTH_REQ_MITM)
#define ESP_LE_AUTH_REQ_SC_ONLY (1 << 3)
#define ESP_LE_AUTH_REQ_SC_BOND (ESP_LE_AUTH_BOND | ESP_LE_AUTH_REQ_SC_ONLY)
#define ESP_LE_AUTH_REQ_SC_MITM (ESP_LE_AUTH_REQ_MITM | ESP_LE_AUTH_REQ_SC_ONLY)
#define ESP_LE_AUTH_REQ_SC_MITM_BOND \
  (ESP_LE_AUTH_REQ_MITM | ESP_LE_AUTH_REQ_SC_ONLY | ESP_LE_AUTH_BOND)
#define ESP_BLE_ONLY_ACCEPT_SPECIFIED_AUTH_DISABLE 0
#define ESP_BLE_ONLY_ACCEPT_SPECIFIED_AUTH_ENABLE 1
#define ESP_BLE_OOB_DISABLE 0
#define ESP_BLE_OOB_ENABLE 1
#define ESP_IO_CAP_OUT 0
#define ESP_IO_CAP_IO 1
#define ESP_IO_CAP_IN 2
#define ESP_IO_CAP_NONE 3
#define ESP_IO_CAP_KBDISP 4
#define ESP_BLE_APPEARANCE_UNKNOWN 0x0000
#define ESP_BLE_APPEARANCE_GENERIC_PHONE 0x0040
#define ESP_BLE_APPEARANCE_GENERIC_COMPUTER 0x0080
#define ESP_BLE_APPEARANCE_GENERIC_WATCH 0x00C0
#define ESP_BLE_APPEARANCE_SPORTS_WATCH 0x00C1
#define ESP_BLE_APPEARANCE_GENERIC_CLOCK 0x0100
#define ESP_BLE_APPEARANCE_GENERIC_DISPLAY 0x0140
#define ESP_BLE_APPEARANCE_GENERIC_REMOTE 0x0180
#define ESP_BLE_APPEARANCE_GENERIC_EYEGLASSES 0x01C0
#define ESP_BLE_APPEARANCE_GENERIC_TAG 0x0200
#define ESP_BLE_APPEARANCE_GENERIC_KEYRING 0x0240
#define ESP_BLE_APPEARANCE_GENERIC_MEDIA_PLAYER 0x0280
#define ESP_BLE_APPEARANCE_GENERIC_BARCODE_SCANNER 0x02C0
#define ESP_BLE_APPEARANCE_GENERIC_THERMOMETER 0x0300
#define ESP_BLE_APPEARANCE_THERMOMETER_EAR 0x0301
#define ESP_BLE_APPEARANCE_GENERIC_HEART_RATE 0x0340
#define ESP_BLE_APPEARANCE_HEART_RATE_BELT 0x0341
#define ESP_BLE_APPEARANCE_GENERIC_BLOOD_PRESSURE 0x0380
#define ESP_BLE_APPEARANCE_BLOOD_PRESSURE_ARM 0x0381
#define ESP_BLE_APPEARANCE_BLOOD_PRESSURE_WRIST 0x0382
#define ESP_BLE_APPEARANCE_GENERIC_HID 0x03C0
#define ESP_BLE_APPEARANCE_HID_KEYBOARD 0x03C1
#define ESP_BLE_APPEARANCE_HID_MOUSE 0x03C2
#define ESP_BLE_APPEARANCE_HID_JOYSTICK 0x03C3
#define ESP_BLE_APPEARANCE_HID_GAMEPAD 0x03C4
#define ESP_BLE_APPEARANCE_HID_DIGITIZER_TABLET 0x03C5
#define ESP_BLE_APPEARANCE_HID_CARD_READER 0x03C6
#define ESP_BLE_APPEARANCE_HID_DIGITAL_PEN 0x03C7
#define ESP_BLE_APPEARANCE_HID_BARCODE_SCANNER 0x03C8
#define ESP_BLE_APPEARANCE_GENERIC_GLUCOSE 0x0400
#define ESP_BLE_APPEARANCE_GENERIC_WALKING 0x0440
#define ESP_BLE_APPEARANCE_WALKING_IN_SHOE 0x0441
#define ESP_BLE_APPEARANCE_WALKING_ON_SHOE 0x0442
#define ESP_BLE_APPEARANCE_WALKING_ON_HIP 0x0443
#define ESP_BLE_APPEARANCE_GENERIC_CYCLING 0x0480
#define ESP_BLE_APPEARANCE_CYCLING_COMPUTER 0x0481
#define ESP_BLE_APPEARANCE_CYCLING_SPEED 0x0482
#define ESP_BLE_APPEARANCE_CYCLING_CADENCE 0x0483
#define ESP_BLE_APPEARANCE_CYCLING_POWER 0x0484
#define ESP_BLE_APPEARANCE_CYCLING_SPEED_CADENCE 0x0485
#if PINWRIGHT_CORE >= 30300
#define ESP_BLE_APPEARANCE_STANDALONE_SPEAKER 0x0841
#endif
#define ESP_BLE_APPEARANCE_GENERIC_PULSE_OXIMETER 0x0C40
#define ESP_BLE_APPEARANCE_PULSE_OXIMETER_FINGERTIP 0x0C41
#define ESP_BLE_APPEARANCE_PULSE_OXIMETER_WRIST 0x0C42
#define ESP_BLE_APPEARANCE_GENERIC_WEIGHT 0x0C80
#define ESP_BLE_APPEARANCE_GENERIC_PERSONAL_MOBILITY_DEVICE 0x0CC0
#define ESP_BLE_APPEARANCE_POWERED_WHEELCHAIR 0x0CC1
#define ESP_BLE_APPEARANCE_MOBILITY_SCOOTER 0x0CC2
#define ESP_BLE_APPEARANCE_GENERIC_CONTINUOUS_GLUCOSE_MONITOR 0x0D00
#define ESP_BLE_APPEARANCE_GENERIC_INSULIN_PUMP 0x0D40
#define ESP_BLE_APPEARANCE_INSULIN_PUMP_DURABLE_PUMP 0x0D41
#define ESP_BLE_APPEARANCE_INSULIN_PUMP_PATCH_PUMP 0x0D44
#define ESP_BLE_APPEARANCE_INSULIN_PEN 0x0D48
#define ESP_BLE_APPEARANCE_GENERIC_MEDICATION_DELIVERY 0x0D80
#define ESP_BLE_APPEARANCE_GENERIC_OUTDOOR_SPORTS 0x1440
#define ESP_BLE_APPEARANCE_OUTDOOR_SPORTS_LOCATION 0x1441
#define ESP_BLE_APPEARANCE_OUTDOOR_SPORTS_LOCATION_AND_NAV 0x1442
#define ESP_BLE_APPEARANCE_OUTDOOR_SPORTS_LOCATION_POD 0x1443
#define ESP_BLE_APPEARANCE_OUTDOOR_SPORTS_LOCATION_POD_AND_NAV 0x1444
#if PINWRIGHT_CORE >= 30300
#define BLE_DTM_PKT_PAYLOAD_0x00 0x00
#define BLE_DTM_PKT_PAYLOAD_0x01 0x01
#define BLE_DTM_PKT_PAYLOAD_0x02 0x02
#define BLE_DTM_PKT_PAYLOAD_0x03 0x03
#define BLE_DTM_PKT_PAYLOAD_0x04 0x04
#define BLE_DTM_PKT_PAYLOAD_0x05 0x05
#define BLE_DTM_PKT_PAYLOAD_0x06 0x06
#define BLE_DTM_PKT_PAYLOAD_0x07 0x07
#define BLE_DTM_PKT_PAYLOAD_MAX 0x08
#endif
#define ESP_GAP_BLE_CHANNELS_LEN 5
#define ESP_GAP_BLE_ADD_WHITELIST_COMPLETE_EVT ESP_GAP_BLE_UPDATE_WHITELIST_COMPLETE_EVT
#define ESP_BLE_ADV_DATA_LEN_MAX 31
#define ESP_BLE_SCAN_RSP_DATA_LEN_MAX 31
#if PINWRIGHT_CORE >= 30300
#define VENDOR_HCI_CMD_MASK (0x3F << 10)
#endif
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_NONCONN_NONSCANNABLE_UNDIRECTED (0 << 0)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_CONNECTABLE (1 << 0)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_SCANNABLE (1 << 1)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_DIRECTED (1 << 2)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_HD_DIRECTED (1 << 3)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY (1 << 4)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_ANON_ADV (1 << 5)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_INCLUDE_TX_PWR (1 << 6)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_MASK (0x7F)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY_IND                                     \
  (ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY | ESP_BLE_GAP_SET_EXT_ADV_PROP_CONNECTABLE | \
   ESP_BLE_GAP_SET_EXT_ADV_PROP_SCANNABLE)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY_LD_DIR                                  \
  (ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY | ESP_BLE_GAP_SET_EXT_ADV_PROP_CONNECTABLE | \
   ESP_BLE_GAP_SET_EXT_ADV_PROP_DIRECTED)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY_HD_DIR                                  \
  (ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY | ESP_BLE_GAP_SET_EXT_ADV_PROP_CONNECTABLE | \
   ESP_BLE_GAP_SET_EXT_ADV_PROP_HD_DIRECTED)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY_SCAN \
  (ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY | ESP_BLE_GAP_SET_EXT_ADV_PROP_SCANNABLE)
#define ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY_NONCONN (ESP_BLE_GAP_SET_EXT_ADV_PROP_LEGACY)
#define ESP_BLE_GAP_PHY_1M 1
#define ESP_BLE_GAP_PHY_2M 2
#define ESP_BLE_GAP_PHY_CODED 3
#define ESP_BLE_GAP_NO_PREFER_TRANSMIT_PHY (1 << 0)
#define ESP_BLE_GAP_NO_PREFER_RECEIVE_PHY (1 << 1)
#define ESP_BLE_GAP_PRI_PHY_1M ESP_BLE_GAP_PHY_1M
#define ESP_BLE_GAP_PRI_PHY_CODED ESP_BLE_GAP_PHY_CODED
#define ESP_BLE_GAP_PHY_1M_PREF_MASK (1 << 0)
#define ESP_BLE_GAP_PHY_2M_PREF_MASK (1 << 1)
#define ESP_BLE_GAP_PHY_CODED_PREF_MASK (1 << 2)
#define ESP_BLE_GAP_PHY_OPTIONS_NO_PREF 0
#define ESP_BLE_GAP_PHY_OPTIONS_PREF_S2_CODING 1
#define ESP_BLE_GAP_PHY_OPTIONS_PREF_S8_CODING 2
#define ESP_BLE_GAP_EXT_SCAN_CFG_UNCODE_MASK 0x01
#define ESP_BLE_GAP_EXT_SCAN_CFG_CODE_MASK 0x02
#define ESP_BLE_GAP_EXT_ADV_DATA_COMPLETE 0x00
#define ESP_BLE_GAP_EXT_ADV_DATA_INCOMPLETE 0x01
#define ESP_BLE_GAP_EXT_ADV_DATA_TRUNCATED 0x02
#define ESP_BLE_GAP_SYNC_POLICY_BY_ADV_INFO 0
#define ESP_BLE_GAP_SYNC_POLICY_BY_PERIODIC_LIST 1
#define ESP_BLE_ADV_REPORT_EXT_ADV_IND (1 << 0)
#define ESP_BLE_ADV_REPORT_EXT_SCAN_IND (1 << 1)
#define ESP_BLE_ADV_REPORT_EXT_DIRECT_ADV (1 << 2)
#define ESP_BLE_ADV_REPORT_EXT_SCAN_RSP (1 << 3)
#define ESP_BLE_LEGACY_ADV_TYPE_IND (0x13)
#define ESP_BLE_LEGACY_ADV_TYPE_DIRECT_IND (0x15)
#define ESP_BLE_LEGACY_ADV_TYPE_SCAN_IND (0x12)
#define ESP_BLE_LEGACY_ADV_TYPE_NONCON_IND (0x10)
#define ESP_BLE_LEGACY_ADV_TYPE_SCAN_RSP_TO_ADV_IND (0x1b)
#define ESP_BLE_LEGACY_ADV_TYPE_SCAN_RSP_TO_ADV_SCAN_IND (0x1a)
#define EXT_ADV_TX_PWR_NO_PREFERENCE (127)
#if PINWRIGHT_CORE >= 30300
#define EXT_ADV_NUM_SETS_MAX (10)
#endif
#define ESP_BLE_GAP_PAST_MODE_NO_SYNC_EVT (0x00)
#define ESP_BLE_GAP_PAST_MODE_NO_REPORT_EVT (0x01)
#define ESP_BLE_GAP_PAST_MODE_DUP_FILTER_DISABLED (0x02)
#define ESP_BLE_GAP_PAST_MODE_DUP_FILTER_ENABLED (0x03)
#if PINWRIGHT_CORE >= 30300
#define ESP_BLE_VENDOR_SCAN_REQ_RECV_EVT_MASK BIT(0)
#define ESP_BLE_VENDOR_CHMAP_UPDATE_EVT_MASK BIT(1)
#define ESP_BLE_VENDOR_SLEEP_WAKEUP_EVT_MASK BIT(3)
#define ESP_BLE_VENDOR_CONN_REQ_RECV_EVT_MASK BIT(4)
#define ESP_BLE_VENDOR_CONN_RSP_RECV_EVT_MASK BIT(5)
#define ESP_BLE_VENDOR_PDU_RECV_EVT (0)
#define ESP_BLE_VENDOR_CHAN_MAP_UPDATE_EVT (1)
#define ESP_BLE_VENDOR_SLEEP_WAKEUP_EVT (2)
#endif

#ifdef __cplusplus
extern "C" {
#endif
typedef uint8_t esp_ble_key_type_t;
typedef uint8_t esp_ble_auth_req_t;
typedef uint8_t esp_ble_io_cap_t;
#if PINWRIGHT_CORE >= 30300
typedef uint8_t esp_ble_dtm_pkt_payload_t;

#endif
typedef enum {
  ESP_GAP_BLE_ADV_DATA_SET_COMPLETE_EVT = 0,
  ESP_GAP_BLE_SCAN_RSP_DATA_SET_COMPLETE_EVT,
  ESP_GAP_BLE_SCAN_PARAM_SET_COMPLETE_EVT,
  ESP_GAP_BLE_SCAN_RESULT_EVT,
  ESP_GAP_BLE_ADV_DATA_RAW_SET_COMPLETE_EVT,
  ESP_GAP_BLE_SCAN_RSP_DATA_RAW_SET_COMPLETE_EVT,
  ESP_GAP_BLE_ADV_START_COMPLETE_EVT,
  ESP_GAP_BLE_SCAN_START_COMPLETE_EVT,
  ESP_GAP_BLE_AUTH_CMPL_EVT = 8,
  ESP_GAP_BLE_KEY_EVT,
  ESP_GAP_BLE_SEC_REQ_EVT,
  ESP_GAP_BLE_PASSKEY_NOTIF_EVT,
  ESP_GAP_BLE_PASSKEY_REQ_EVT,
  ESP_GAP_BLE_OOB_REQ_EVT,
  ESP_GAP_BLE_LOCAL_IR_EVT,
  ESP_GAP_BLE_LOCAL_ER_EVT,
  ESP_GAP_BLE_NC_REQ_EVT,
  ESP_GAP_BLE_ADV_STOP_COMPLETE_EVT,
  ESP_GAP_BLE_SCAN_STOP_COMPLETE_EVT,
  ESP_GAP_BLE_SET_STATIC_RAND_ADDR_EVT = 19,
  ESP_GAP_BLE_UPDATE_CONN_PARAMS_EVT,
  ESP_GAP_BLE_SET_PKT_LENGTH_COMPLETE_EVT,
  ESP_GAP_BLE_SET_LOCAL_PRIVACY_COMPLETE_EVT,
  ESP_GAP_BLE_REMOVE_BOND_DEV_COMPLETE_EVT,
  ESP_GAP_BLE_CLEAR_BOND_DEV_COMPLETE_EVT,
  ESP_GAP_BLE_GET_BOND_DEV_COMPLETE_EVT,
  ESP_GAP_BLE_READ_RSSI_COMPLETE_EVT,
  ESP_GAP_BLE_UPDATE_WHITELIST_COMPLETE_EVT,
  ESP_GAP_BLE_UPDATE_DUPLICATE_EXCEPTIONAL_LIST_COMPLETE_EVT,
  ESP_GAP_BLE_SET_CHANNELS_EVT = 29,
  ESP_GAP_BLE_READ_PHY_COMPLETE_EVT,
#if PINWRIGHT_CORE >= 30000
  ESP_GAP_BLE_SET_PREFERRED_DEFAULT_PHY_COMPLETE_EVT,
  ESP_GAP_BLE_SET_PREFERRED_PHY_COMPLETE_EVT,
#else
  ESP_GAP_BLE_SET_PREFERED_DEFAULT_PHY_COMPLETE_EVT,
  ESP_GAP_BLE_SET_PREFERED_PHY_COMPLETE_EVT,
#endif
  ESP_GAP_BLE_EXT_ADV_SET_RAND_ADDR_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_ADV_SET_PARAMS_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_ADV_DATA_SET_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_SCAN_RSP_DATA_SET_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_ADV_START_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_ADV_STOP_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_ADV_SET_REMOVE_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_ADV_SET_CLEAR_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SET_PARAMS_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_DATA_SET_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_START_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_STOP_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_CREATE_SYNC_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SYNC_CANCEL_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SYNC_TERMINATE_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_ADD_DEV_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_REMOVE_DEV_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_CLEAR_DEV_COMPLETE_EVT,
  ESP_GAP_BLE_SET_EXT_SCAN_PARAMS_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_SCAN_START_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_SCAN_STOP_COMPLETE_EVT,
  ESP_GAP_BLE_PREFER_EXT_CONN_PARAMS_SET_COMPLETE_EVT,
  ESP_GAP_BLE_PHY_UPDATE_COMPLETE_EVT,
  ESP_GAP_BLE_EXT_ADV_REPORT_EVT,
  ESP_GAP_BLE_SCAN_TIMEOUT_EVT,
  ESP_GAP_BLE_ADV_TERMINATED_EVT,
  ESP_GAP_BLE_SCAN_REQ_RECEIVED_EVT,
#if PINWRIGHT_CORE >= 30000
  ESP_GAP_BLE_CHANNEL_SELECT_ALGORITHM_EVT,
#else
  ESP_GAP_BLE_CHANNEL_SELETE_ALGORITHM_EVT,
#endif
  ESP_GAP_BLE_PERIODIC_ADV_REPORT_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SYNC_LOST_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SYNC_ESTAB_EVT,
  ESP_GAP_BLE_SC_OOB_REQ_EVT,
  ESP_GAP_BLE_SC_CR_LOC_OOB_EVT,
  ESP_GAP_BLE_GET_DEV_NAME_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_RECV_ENABLE_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SYNC_TRANS_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SET_INFO_TRANS_COMPLETE_EVT,
  ESP_GAP_BLE_SET_PAST_PARAMS_COMPLETE_EVT,
  ESP_GAP_BLE_PERIODIC_ADV_SYNC_TRANS_RECV_EVT,
#if PINWRIGHT_CORE >= 30300
  ESP_GAP_BLE_DTM_TEST_UPDATE_EVT,
#endif
#if PINWRIGHT_CORE >= 30000
  ESP_GAP_BLE_ADV_CLEAR_COMPLETE_EVT,
#endif
#if PINWRIGHT_CORE >= 30300
  ESP_GAP_BLE_SET_RPA_TIMEOUT_COMPLETE_EVT,
  ESP_GAP_BLE_ADD_DEV_TO_RESOLVING_LIST_COMPLETE_EVT,
  ESP_GAP_BLE_VENDOR_CMD_COMPLETE_EVT,
  ESP_GAP_BLE_SET_PRIVACY_MODE_COMPLETE_EVT,
  ESP_GAP_BLE_SET_CSA_SUPPORT_COMPLETE_EVT,
  ESP_GAP_BLE_SET_VENDOR_EVT_MASK_COMPLETE_EVT,
  ESP_GAP_BLE_VENDOR_HCI_EVT,
  ESP_GAP_BLE_ENH_READ_TRANS_PWR_LEVEL_EVT,
  ESP_GAP_BLE_READ_REMOTE_TRANS_PWR_LEVEL_EVT,
  ESP_GAP_BLE_SET_PATH_LOSS_RPTING_PARAMS_EVT,
  ESP_GAP_BLE_SET_PATH_LOSS_RPTING_ENABLE_EVT,
  ESP_GAP_BLE_SET_TRANS_PWR_RPTING_ENABLE_EVT,
  ESP_GAP_BLE_PATH_LOSS_THRESHOLD_EVT,
  ESP_GAP_BLE_TRANS_PWR_RPTING_EVT,
  ESP_GAP_BLE_SET_DEFAULT_SUBRATE_COMPLETE_EVT,
  ESP_GAP_BLE_SUBRATE_REQUEST_COMPLETE_EVT,
  ESP_GAP_BLE_SUBRATE_CHANGE_EVT,
  ESP_GAP_BLE_SET_HOST_FEATURE_CMPL_EVT,
  ESP_GAP_BLE_READ_CHANNEL_MAP_COMPLETE_EVT,
#endif
  ESP_GAP_BLE_EVT_MAX
} esp_gap_ble_cb_event_t;
typedef uint8_t esp_gap_ble_channels[ESP_GAP_BLE_CHANNELS_LEN];

typedef enum {
  ESP_BLE_AD_TYPE_FLAG = 0x01,
  ESP_BLE_AD_TYPE_16SRV_PART = 0x02,
  ESP_BLE_AD_TYPE_16SRV_CMPL = 0x03,
  ESP_BLE_AD_TYPE_32SRV_PART = 0x04,
  ESP_BLE_AD_TYPE_32SRV_CMPL = 0x05,
  ESP_BLE_AD_TYPE_128SRV_PART = 0x06,
  ESP_BLE_AD_TYPE_128SRV_CMPL = 0x07,
  ESP_BLE_AD_TYPE_NAME_SHORT = 0x08,
  ESP_BLE_AD_TYPE_NAME_CMPL = 0x09,
  ESP_BLE_AD_TYPE_TX_PWR = 0x0A,
  ESP_BLE_AD_TYPE_DEV_CLASS = 0x0D,
  ESP_BLE_AD_TYPE_SM_TK = 0x10,
  ESP_BLE_AD_TYPE_SM_OOB_FLAG = 0x11,
  ESP_BLE_AD_TYPE_INT_RANGE = 0x12,
  ESP_BLE_AD_TYPE_SOL_SRV_UUID = 0x14,
  ESP_BLE_AD_TYPE_128SOL_SRV_UUID = 0x15,
  ESP_BLE_AD_TYPE_SERVICE_DATA = 0x16,
  ESP_BLE_AD_TYPE_PUBLIC_TARGET = 0x17,
  ESP_BLE_AD_TYPE_RANDOM_TARGET = 0x18,
  ESP_BLE_AD_TYPE_APPEARANCE = 0x19,
  ESP_BLE_AD_TYPE_ADV_INT = 0x1A,
  ESP_BLE_AD_TYPE_LE_DEV_ADDR = 0x1b,
  ESP_BLE_AD_TYPE_LE_ROLE = 0x1c,
  ESP_BLE_AD_TYPE_SPAIR_C256 = 0x1d,
  ESP_BLE_AD_TYPE_SPAIR_R256 = 0x1e,
  ESP_BLE_AD_TYPE_32SOL_SRV_UUID = 0x1f,
  ESP_BLE_AD_TYPE_32SERVICE_DATA = 0x20,
  ESP_BLE_AD_TYPE_128SERVICE_DATA = 0x21,
  ESP_BLE_AD_TYPE_LE_SECURE_CONFIRM = 0x22,
  ESP_BLE_AD_TYPE_LE_SECURE_RANDOM = 0x23,
  ESP_BLE_AD_TYPE_URI = 0x24,
  ESP_BLE_AD_TYPE_INDOOR_POSITION = 0x25,
  ESP_BLE_AD_TYPE_TRANS_DISC_DATA = 0x26,
  ESP_BLE_AD_TYPE_LE_SUPPORT_FEATURE = 0x27,
  ESP_BLE_AD_TYPE_CHAN_MAP_UPDATE = 0x28,
  ESP_BLE_AD_MANUFACTURER_SPECIFIC_TYPE = 0xFF
} esp_ble_adv_data_type;

typedef enum {
  ADV_TYPE_IND = 0x00,
  ADV_TYPE_DIRECT_IND_HIGH = 0x01,
  ADV_TYPE_SCAN_IND = 0x02,
  ADV_TYPE_NONCONN_IND = 0x03,
  ADV_TYPE_DIRECT_IND_LOW = 0x04
} esp_ble_adv_type_t;

typedef enum {
  ADV_CHNL_37 = 0x01,
  ADV_CHNL_38 = 0x02,
  ADV_CHNL_39 = 0x04,
  ADV_CHNL_ALL = 0x07
} esp_ble_adv_channel_t;

typedef enum {
  ADV_FILTER_ALLOW_SCAN_ANY_CON_ANY = 0x00,
  ADV_FILTER_ALLOW_SCAN_WLST_CON_ANY,
  ADV_FILTER_ALLOW_SCAN_ANY_CON_WLST,
  ADV_FILTER_ALLOW_SCAN_WLST_CON_WLST
} esp_ble_adv_filter_t;

typedef enum {
  ESP_BLE_SEC_ENCRYPT = 1,
  ESP_BLE_SEC_ENCRYPT_NO_MITM,
  ESP_BLE_SEC_ENCRYPT_MITM
} esp_ble_sec_act_t;

typedef enum {
  ESP_BLE_SM_PASSKEY = 0,
  ESP_BLE_SM_AUTHEN_REQ_MODE,
  ESP_BLE_SM_IOCAP_MODE,
  ESP_BLE_SM_SET_INIT_KEY,
  ESP_BLE_SM_SET_RSP_KEY,
  ESP_BLE_SM_MAX_KEY_SIZE,
  ESP_BLE_SM_MIN_KEY_SIZE,
  ESP_BLE_SM_SET_STATIC_PASSKEY,
  ESP_BLE_SM_CLEAR_STATIC_PASSKEY,
  ESP_BLE_SM_ONLY_ACCEPT_SPECIFIED_SEC_AUTH,
  ESP_BLE_SM_OOB_SUPPORT,
  ESP_BLE_APP_ENC_KEY_SIZE,
  ESP_BLE_SM_MAX_PARAM
} esp_ble_sm_param_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  DTM_TX_START_EVT = 0x00,
  DTM_RX_START_EVT,
  DTM_TEST_STOP_EVT
} esp_ble_dtm_update_evt_t;

typedef struct {
  uint16_t opcode;
  uint8_t param_len;
  uint8_t* p_param_buf;
} esp_ble_vendor_cmd_params_t;

typedef struct {
  uint8_t tx_channel;
  uint8_t len_of_data;
  esp_ble_dtm_pkt_payload_t pkt_payload;
} esp_ble_dtm_tx_t;

typedef struct {
  uint8_t rx_channel;
} esp_ble_dtm_rx_t;
#endif

typedef struct {
  uint16_t adv_int_min;
  uint16_t adv_int_max;
  esp_ble_adv_type_t adv_type;
  esp_ble_addr_type_t own_addr_type;
  esp_bd_addr_t peer_addr;
  esp_ble_addr_type_t peer_addr_type;
  esp_ble_adv_channel_t channel_map;
  esp_ble_adv_filter_t adv_filter_policy;
} esp_ble_adv_params_t;

typedef struct {
  bool set_scan_rsp;
  bool include_name;
  bool include_txpower;
  int min_interval;
  int max_interval;
  int appearance;
  uint16_t manufacturer_len;
  uint8_t* p_manufacturer_data;
  uint16_t service_data_len;
  uint8_t* p_service_data;
  uint16_t service_uuid_len;
  uint8_t* p_service_uuid;
  uint8_t flag;
} esp_ble_adv_data_t;

typedef enum { BLE_SCAN_TYPE_PASSIVE = 0x0, BLE_SCAN_TYPE_ACTIVE = 0x1 } esp_ble_scan_type_t;

typedef enum {
  BLE_SCAN_FILTER_ALLOW_ALL = 0x0,
  BLE_SCAN_FILTER_ALLOW_ONLY_WLST = 0x1,
  BLE_SCAN_FILTER_ALLOW_UND_RPA_DIR = 0x2,
  BLE_SCAN_FILTER_ALLOW_WLIST_RPA_DIR = 0x3
} esp_ble_scan_filter_t;
typedef enum {
  BLE_SCAN_DUPLICATE_DISABLE = 0x0,
  BLE_SCAN_DUPLICATE_ENABLE = 0x1,
#if PINWRIGHT_CORE >= 30000
  BLE_SCAN_DUPLICATE_ENABLE_RESET,
  BLE_SCAN_DUPLICATE_MAX
#else
  BLE_SCAN_DUPLICATE_MAX = 0x2
#endif
} esp_ble_scan_duplicate_t;

typedef struct {
  esp_ble_scan_type_t scan_type;
  esp_ble_addr_type_t own_addr_type;
  esp_ble_scan_filter_t scan_filter_policy;
  uint16_t scan_interval;
  uint16_t scan_window;
  esp_ble_scan_duplicate_t scan_duplicate;
} esp_ble_scan_params_t;

typedef struct {
  uint16_t interval;
  uint16_t latency;
  uint16_t timeout;
} esp_gap_conn_params_t;

typedef struct {
  esp_bd_addr_t bda;
  uint16_t min_int;
  uint16_t max_int;
  uint16_t latency;
  uint16_t timeout;
} esp_ble_conn_update_params_t;

typedef struct {
  uint16_t rx_len;
  uint16_t tx_len;
} esp_ble_pkt_data_length_params_t;

typedef struct {
  esp_bt_octet16_t ltk;
  esp_bt_octet8_t rand;
  uint16_t ediv;
  uint8_t sec_level;
  uint8_t key_size;
} esp_ble_penc_keys_t;

typedef struct {
  uint32_t counter;
  esp_bt_octet16_t csrk;
  uint8_t sec_level;
} esp_ble_pcsrk_keys_t;

typedef struct {
  esp_bt_octet16_t irk;
  esp_ble_addr_type_t addr_type;
  esp_bd_addr_t static_addr;
} esp_ble_pid_keys_t;

typedef struct {
  esp_bt_octet16_t ltk;
  uint16_t div;
  uint8_t key_size;
  uint8_t sec_level;
} esp_ble_lenc_keys_t;

typedef struct {
  uint32_t counter;
  uint16_t div;
  uint8_t sec_level;
  esp_bt_octet16_t csrk;
} esp_ble_lcsrk_keys;

typedef struct {
  esp_bd_addr_t bd_addr;
  uint32_t passkey;
} esp_ble_sec_key_notif_t;

typedef struct {
  esp_bd_addr_t bd_addr;
} esp_ble_sec_req_t;
typedef union {
  esp_ble_penc_keys_t penc_key;
  esp_ble_pcsrk_keys_t pcsrk_key;
  esp_ble_pid_keys_t pid_key;
  esp_ble_lenc_keys_t lenc_key;
  esp_ble_lcsrk_keys lcsrk_key;
} esp_ble_key_value_t;

typedef struct {
  esp_ble_key_mask_t key_mask;
  esp_ble_penc_keys_t penc_key;
  esp_ble_pcsrk_keys_t pcsrk_key;
  esp_ble_pid_keys_t pid_key;
} esp_ble_bond_key_info_t;
typedef struct {
  esp_bd_addr_t bd_addr;
  esp_ble_bond_key_info_t bond_key;
#if PINWRIGHT_CORE >= 30300
  esp_ble_addr_type_t bd_addr_type;
#endif
} esp_ble_bond_dev_t;

typedef struct {
  esp_bd_addr_t bd_addr;
  esp_ble_key_type_t key_type;
  esp_ble_key_value_t p_key_value;
} esp_ble_key_t;

typedef struct {
  esp_bt_octet16_t ir;
  esp_bt_octet16_t irk;
  esp_bt_octet16_t dhk;
} esp_ble_local_id_keys_t;

typedef struct {
  esp_bt_octet16_t oob_c;
  esp_bt_octet16_t oob_r;
} esp_ble_local_oob_data_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_AUTH_SMP_PASSKEY_FAIL = 78,
  ESP_AUTH_SMP_OOB_FAIL,
  ESP_AUTH_SMP_PAIR_AUTH_FAIL,
  ESP_AUTH_SMP_CONFIRM_VALUE_FAIL,
  ESP_AUTH_SMP_PAIR_NOT_SUPPORT,
  ESP_AUTH_SMP_ENC_KEY_SIZE,
  ESP_AUTH_SMP_INVALID_CMD,
  ESP_AUTH_SMP_UNKNOWN_ERR,
  ESP_AUTH_SMP_REPEATED_ATTEMPT,
  ESP_AUTH_SMP_INVALID_PARAMETERS,
  ESP_AUTH_SMP_DHKEY_CHK_FAIL,
  ESP_AUTH_SMP_NUM_COMP_FAIL,
  ESP_AUTH_SMP_BR_PARING_IN_PROGR,
  ESP_AUTH_SMP_XTRANS_DERIVE_NOT_ALLOW,
  ESP_AUTH_SMP_INTERNAL_ERR,
  ESP_AUTH_SMP_UNKNOWN_IO,
  ESP_AUTH_SMP_INIT_FAIL,
  ESP_AUTH_SMP_CONFIRM_FAIL,
  ESP_AUTH_SMP_BUSY,
  ESP_AUTH_SMP_ENC_FAIL,
  ESP_AUTH_SMP_STARTED,
  ESP_AUTH_SMP_RSP_TIMEOUT,
  ESP_AUTH_SMP_DIV_NOT_AVAIL,
  ESP_AUTH_SMP_UNSPEC_ERR,
  ESP_AUTH_SMP_CONN_TOUT
} esp_ble_auth_fail_rsn_t;

#endif
typedef struct {
  esp_bd_addr_t bd_addr;
  bool key_present;
  esp_link_key key;
  uint8_t key_type;
  bool success;
#if PINWRIGHT_CORE < 30300
  uint8_t fail_reason;
#else
  esp_ble_auth_fail_rsn_t fail_reason;
#endif
  esp_ble_addr_type_t addr_type;
  esp_bt_dev_type_t dev_type;
  esp_ble_auth_req_t auth_mode;
} esp_ble_auth_cmpl_t;
typedef union {
  esp_ble_sec_key_notif_t key_notif;
  esp_ble_sec_req_t ble_req;
  esp_ble_key_t ble_key;
  esp_ble_local_id_keys_t ble_id_keys;
  esp_ble_local_oob_data_t oob_data;
  esp_ble_auth_cmpl_t auth_cmpl;
} esp_ble_sec_t;

typedef enum {
  ESP_GAP_SEARCH_INQ_RES_EVT = 0,
  ESP_GAP_SEARCH_INQ_CMPL_EVT = 1,
  ESP_GAP_SEARCH_DISC_RES_EVT = 2,
  ESP_GAP_SEARCH_DISC_BLE_RES_EVT = 3,
  ESP_GAP_SEARCH_DISC_CMPL_EVT = 4,
  ESP_GAP_SEARCH_DI_DISC_CMPL_EVT = 5,
  ESP_GAP_SEARCH_SEARCH_CANCEL_CMPL_EVT = 6,
  ESP_GAP_SEARCH_INQ_DISCARD_NUM_EVT = 7
} esp_gap_search_evt_t;

typedef enum {
  ESP_BLE_EVT_CONN_ADV = 0x00,
  ESP_BLE_EVT_CONN_DIR_ADV = 0x01,
  ESP_BLE_EVT_DISC_ADV = 0x02,
  ESP_BLE_EVT_NON_CONN_ADV = 0x03,
  ESP_BLE_EVT_SCAN_RSP = 0x04
} esp_ble_evt_type_t;

typedef enum {
  ESP_BLE_WHITELIST_REMOVE = 0X00,
  ESP_BLE_WHITELIST_ADD = 0X01,
  ESP_BLE_WHITELIST_CLEAR = 0x02
} esp_ble_wl_operation_t;

typedef enum {
  ESP_BLE_DUPLICATE_EXCEPTIONAL_LIST_ADD = 0,
  ESP_BLE_DUPLICATE_EXCEPTIONAL_LIST_REMOVE,
  ESP_BLE_DUPLICATE_EXCEPTIONAL_LIST_CLEAN
} esp_bt_duplicate_exceptional_subcode_type_t;
typedef enum {
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_ADV_ADDR = 0,
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_MESH_LINK_ID,
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_MESH_BEACON_TYPE,
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_MESH_PROV_SRV_ADV,
#if PINWRIGHT_CORE >= 30000
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_MESH_PROXY_SRV_ADV,
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_MESH_PROXY_SOLIC_ADV,
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_MESH_URI_ADV
#else
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_INFO_MESH_PROXY_SRV_ADV
#endif
} esp_ble_duplicate_exceptional_info_type_t;
typedef enum {
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_ADDR_LIST = BLE_BIT(0),
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_MESH_LINK_ID_LIST = BLE_BIT(1),
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_MESH_BEACON_TYPE_LIST = BLE_BIT(2),
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_MESH_PROV_SRV_ADV_LIST = BLE_BIT(3),
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_MESH_PROXY_SRV_ADV_LIST = BLE_BIT(4),
#if PINWRIGHT_CORE >= 30000
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_MESH_PROXY_SOLIC_ADV_LIST = BLE_BIT(5),
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_MESH_URI_ADV_LIST = BLE_BIT(6),
#endif
  ESP_BLE_DUPLICATE_SCAN_EXCEPTIONAL_ALL_LIST = 0xFFFF
} esp_duplicate_scan_exceptional_list_type_t;
typedef uint8_t esp_duplicate_info_t[ESP_BD_ADDR_LEN];
typedef uint16_t esp_ble_ext_adv_type_mask_t;
typedef uint8_t esp_ble_gap_phy_t;
typedef uint8_t esp_ble_gap_all_phys_t;
typedef uint8_t esp_ble_gap_pri_phy_t;
typedef uint8_t esp_ble_gap_phy_mask_t;
typedef uint16_t esp_ble_gap_prefer_phy_options_t;
typedef uint8_t esp_ble_ext_scan_cfg_mask_t;
typedef uint8_t esp_ble_gap_ext_adv_data_status_t;
typedef uint8_t esp_ble_gap_sync_t;
typedef uint8_t esp_ble_gap_adv_type_t;

typedef struct {
  esp_ble_ext_adv_type_mask_t type;
  uint32_t interval_min;
  uint32_t interval_max;
  esp_ble_adv_channel_t channel_map;
  esp_ble_addr_type_t own_addr_type;
  esp_ble_addr_type_t peer_addr_type;
  esp_bd_addr_t peer_addr;
  esp_ble_adv_filter_t filter_policy;
  int8_t tx_power;
  esp_ble_gap_pri_phy_t primary_phy;
  uint8_t max_skip;
  esp_ble_gap_phy_t secondary_phy;
  uint8_t sid;
  bool scan_req_notif;
} esp_ble_gap_ext_adv_params_t;

typedef struct {
  esp_ble_scan_type_t scan_type;
  uint16_t scan_interval;
  uint16_t scan_window;
} esp_ble_ext_scan_cfg_t;

typedef struct {
  esp_ble_addr_type_t own_addr_type;
  esp_ble_scan_filter_t filter_policy;
  esp_ble_scan_duplicate_t scan_duplicate;
  esp_ble_ext_scan_cfg_mask_t cfg_mask;
  esp_ble_ext_scan_cfg_t uncoded_cfg;
  esp_ble_ext_scan_cfg_t coded_cfg;
} esp_ble_ext_scan_params_t;

typedef struct {
  uint16_t scan_interval;
  uint16_t scan_window;
  uint16_t interval_min;
  uint16_t interval_max;
  uint16_t latency;
  uint16_t supervision_timeout;
  uint16_t min_ce_len;
  uint16_t max_ce_len;
} esp_ble_gap_conn_params_t;

typedef struct {
  uint8_t instance;
  int duration;
  int max_events;
} esp_ble_gap_ext_adv_t;

typedef struct {
  uint16_t interval_min;
  uint16_t interval_max;
  uint8_t properties;
} esp_ble_gap_periodic_adv_params_t;

typedef struct {
  esp_ble_gap_sync_t filter_policy;
  uint8_t sid;
  esp_ble_addr_type_t addr_type;
  esp_bd_addr_t addr;
  uint16_t skip;
  uint16_t sync_timeout;
} esp_ble_gap_periodic_adv_sync_params_t;
typedef struct {
  esp_ble_gap_adv_type_t event_type;
  uint8_t addr_type;
  esp_bd_addr_t addr;
  esp_ble_gap_pri_phy_t primary_phy;
  esp_ble_gap_phy_t secondly_phy;
  uint8_t sid;
  uint8_t tx_power;
  int8_t rssi;
  uint16_t per_adv_interval;
  uint8_t dir_addr_type;
  esp_bd_addr_t dir_addr;
  esp_ble_gap_ext_adv_data_status_t data_status;
  uint8_t adv_data_len;
  uint8_t adv_data[251];
#if PINWRIGHT_CORE >= 30000
} esp_ble_gap_ext_adv_report_t;
#else
} esp_ble_gap_ext_adv_reprot_t;
#endif

typedef struct {
  uint16_t sync_handle;
  uint8_t tx_power;
  int8_t rssi;
  esp_ble_gap_ext_adv_data_status_t data_status;
  uint8_t data_length;
  uint8_t data[251];
} esp_ble_gap_periodic_adv_report_t;

typedef struct {
  uint8_t status;
  uint16_t sync_handle;
  uint8_t sid;
  esp_ble_addr_type_t addr_type;
  esp_bd_addr_t adv_addr;
  esp_ble_gap_phy_t adv_phy;
  uint16_t period_adv_interval;
  uint8_t adv_clk_accuracy;
} esp_ble_gap_periodic_adv_sync_estab_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint8_t tx_channel;
  uint8_t len_of_data;
  esp_ble_dtm_pkt_payload_t pkt_payload;
  esp_ble_gap_phy_t phy;
} esp_ble_dtm_enh_tx_t;

typedef struct {
  uint8_t rx_channel;
  esp_ble_gap_phy_t phy;
  uint8_t modulation_idx;
} esp_ble_dtm_enh_rx_t;
#endif
typedef uint8_t esp_ble_gap_past_mode_t;

typedef struct {
  esp_ble_gap_past_mode_t mode;
  uint16_t skip;
  uint16_t sync_timeout;
  uint8_t cte_type;
} esp_ble_gap_past_params_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_BLE_NETWORK_PRIVACY_MODE = 0X00,
  ESP_BLE_DEVICE_PRIVACY_MODE = 0X01
} esp_ble_privacy_mode_t;
typedef uint32_t esp_ble_vendor_evt_mask_t;
typedef uint8_t esp_ble_vendor_evt_t;

typedef enum {
  ESP_BLE_VENDOR_PDU_SCAN_REQ = 0,
  ESP_BLE_VENDOR_PDU_CONN_REQ,
  ESP_BLE_VENDOR_PDU_CONN_RSP
} esp_ble_vendor_pdu_t;
typedef union {
  struct ble_pdu_recv_evt_param {
    esp_ble_vendor_pdu_t type;
    uint8_t handle;
    esp_ble_addr_type_t addr_type;
    esp_bd_addr_t peer_addr;
  } pdu_recv;
  struct ble_chan_map_update_evt_param {
    uint8_t status;
    uint16_t conn_handle;
    esp_gap_ble_channels ch_map;
  } chan_map_update;
  struct ble_sleep_wakeup_evt_param {
  } sleep_wakeup;
} esp_ble_vendor_evt_param_t;

typedef struct {
  uint16_t conn_handle;
  uint8_t high_threshold;
  uint8_t high_hysteresis;
  uint8_t low_threshold;
  uint8_t low_hysteresis;
  uint16_t min_time_spent;
} esp_ble_path_loss_rpt_params_t;

typedef enum {
  ESP_BLE_CONN_TX_POWER_PHY_NONE = 0,
  ESP_BLE_CONN_TX_POWER_PHY_1M = 0x01,
  ESP_BLE_CONN_TX_POWER_PHY_2M = 0x02,
  ESP_BLE_CONN_TX_POWER_PHY_CODED_S8 = 0x03,
  ESP_BLE_CONN_TX_POWER_PHY_CODED_S2 = 0x04
} esp_ble_tx_power_phy_t;

typedef enum {
  ESP_BLE_CONN_PATH_LOSS_ZONE_ENTERED_LOW = 0x00,
  ESP_BLE_CONN_PATH_LOSS_ZONE_ENTERED_MIDDLE = 0x01,
  ESP_BLE_CONN_PATH_LOSS_ZONE_ENTERED_HIGH = 0x02
} esp_ble_path_loss_zone_t;

typedef struct {
  uint16_t subrate_min;
  uint16_t subrate_max;
  uint16_t max_latency;
  uint16_t continuation_number;
  uint16_t supervision_timeout;
} esp_ble_default_subrate_param_t;

typedef struct {
  uint16_t conn_handle;
  uint16_t subrate_min;
  uint16_t subrate_max;
  uint16_t max_latency;
  uint16_t continuation_number;
  uint16_t supervision_timeout;
} esp_ble_subrate_req_param_t;
#endif
typedef union {
  struct ble_get_dev_name_cmpl_evt_param {
    esp_bt_status_t status;
    char* name;
  } get_dev_name_cmpl;
  struct ble_adv_data_cmpl_evt_param {
    esp_bt_status_t status;
  } adv_data_cmpl;
  struct ble_scan_rsp_data_cmpl_evt_param {
    esp_bt_status_t status;
  } scan_rsp_data_cmpl;
  struct ble_scan_param_cmpl_evt_param {
    esp_bt_status_t status;
  } scan_param_cmpl;
  struct ble_scan_result_evt_param {
    esp_gap_search_evt_t search_evt;
    esp_bd_addr_t bda;
    esp_bt_dev_type_t dev_type;
    esp_ble_addr_type_t ble_addr_type;
    esp_ble_evt_type_t ble_evt_type;
    int rssi;
    uint8_t ble_adv[ESP_BLE_ADV_DATA_LEN_MAX + ESP_BLE_SCAN_RSP_DATA_LEN_MAX];
    int flag;
    int num_resps;
    uint8_t adv_data_len;
    uint8_t scan_rsp_len;
    uint32_t num_dis;
  } scan_rst;
  struct ble_adv_data_raw_cmpl_evt_param {
    esp_bt_status_t status;
  } adv_data_raw_cmpl;
  struct ble_scan_rsp_data_raw_cmpl_evt_param {
    esp_bt_status_t status;
  } scan_rsp_data_raw_cmpl;
  struct ble_adv_start_cmpl_evt_param {
    esp_bt_status_t status;
  } adv_start_cmpl;
  struct ble_scan_start_cmpl_evt_param {
    esp_bt_status_t status;
  } scan_start_cmpl;
  esp_ble_sec_t ble_security;
  struct ble_scan_stop_cmpl_evt_param {
    esp_bt_status_t status;
  } scan_stop_cmpl;
  struct ble_adv_stop_cmpl_evt_param {
    esp_bt_status_t status;
  } adv_stop_cmpl;
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  struct ble_adv_clear_cmpl_evt_param {
    esp_bt_status_t status;
  } adv_clear_cmpl;
#endif
  struct ble_set_rand_cmpl_evt_param {
    esp_bt_status_t status;
  } set_rand_addr_cmpl;
  struct ble_update_conn_params_evt_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
    uint16_t min_int;
    uint16_t max_int;
    uint16_t latency;
    uint16_t conn_int;
    uint16_t timeout;
  } update_conn_params;
  struct ble_pkt_data_length_cmpl_evt_param {
    esp_bt_status_t status;
    esp_ble_pkt_data_length_params_t params;
#if PINWRIGHT_CORE >= 30000
  } pkt_data_length_cmpl;
#else
  } pkt_data_lenth_cmpl;
#endif
  struct ble_local_privacy_cmpl_evt_param {
    esp_bt_status_t status;
  } local_privacy_cmpl;
#if PINWRIGHT_CORE >= 30300
  struct ble_rpa_timeout_cmpl_evt_param {
    esp_bt_status_t status;
  } set_rpa_timeout_cmpl;
  struct ble_add_dev_to_resolving_list_cmpl_evt_param {
    esp_bt_status_t status;
  } add_dev_to_resolving_list_cmpl;
#endif
  struct ble_remove_bond_dev_cmpl_evt_param {
    esp_bt_status_t status;
    esp_bd_addr_t bd_addr;
  } remove_bond_dev_cmpl;
  struct ble_clear_bond_dev_cmpl_evt_param {
    esp_bt_status_t status;
  } clear_bond_dev_cmpl;
  struct ble_get_bond_dev_cmpl_evt_param {
    esp_bt_status_t status;
    uint8_t dev_num;
    esp_ble_bond_dev_t* bond_dev;
  } get_bond_dev_cmpl;
  struct ble_read_rssi_cmpl_evt_param {
    esp_bt_status_t status;
    int8_t rssi;
    esp_bd_addr_t remote_addr;
  } read_rssi_cmpl;
#if PINWRIGHT_CORE >= 30300
  struct ble_read_ble_channel_map_cmpl_evt_param {
    esp_bt_status_t status;
    uint8_t channel_map[ESP_GAP_BLE_CHANNELS_LEN];
    esp_bd_addr_t remote_addr;
  } read_ble_channel_map_cmpl;
#endif
  struct ble_update_whitelist_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30000
    esp_ble_wl_operation_t wl_operation;
#else
    esp_ble_wl_operation_t wl_opration;
#endif
  } update_whitelist_cmpl;
  struct ble_update_duplicate_exceptional_list_cmpl_evt_param {
    esp_bt_status_t status;
    uint8_t subcode;
    uint16_t length;
    esp_duplicate_info_t device_info;
  } update_duplicate_exceptional_list_cmpl;
  struct ble_set_channels_evt_param {
    esp_bt_status_t stat;
  } ble_set_channels;
  struct ble_read_phy_cmpl_evt_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
    esp_ble_gap_phy_t tx_phy;
    esp_ble_gap_phy_t rx_phy;
  } read_phy;
  struct ble_set_perf_def_phy_cmpl_evt_param {
    esp_bt_status_t status;
  } set_perf_def_phy;
  struct ble_set_perf_phy_cmpl_evt_param {
    esp_bt_status_t status;
  } set_perf_phy;
  struct ble_ext_adv_set_rand_addr_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } ext_adv_set_rand_addr;
  struct ble_ext_adv_set_params_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } ext_adv_set_params;
  struct ble_ext_adv_data_set_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } ext_adv_data_set;
  struct ble_ext_adv_scan_rsp_set_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } scan_rsp_set;
  struct ble_ext_adv_start_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance_num;
    uint8_t instance[EXT_ADV_NUM_SETS_MAX];
#endif
  } ext_adv_start;
  struct ble_ext_adv_stop_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance_num;
    uint8_t instance[EXT_ADV_NUM_SETS_MAX];
#endif
  } ext_adv_stop;
  struct ble_ext_adv_set_remove_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } ext_adv_remove;
  struct ble_ext_adv_set_clear_cmpl_evt_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } ext_adv_clear;
  struct ble_periodic_adv_set_params_cmpl_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } peroid_adv_set_params;
  struct ble_periodic_adv_data_set_cmpl_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } period_adv_data_set;
  struct ble_periodic_adv_start_cmpl_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } period_adv_start;
  struct ble_periodic_adv_stop_cmpl_param {
    esp_bt_status_t status;
#if PINWRIGHT_CORE >= 30300
    uint8_t instance;
#endif
  } period_adv_stop;
  struct ble_period_adv_create_sync_cmpl_param {
    esp_bt_status_t status;
  } period_adv_create_sync;
  struct ble_period_adv_sync_cancel_cmpl_param {
    esp_bt_status_t status;
  } period_adv_sync_cancel;
  struct ble_period_adv_sync_terminate_cmpl_param {
    esp_bt_status_t status;
  } period_adv_sync_term;
  struct ble_period_adv_add_dev_cmpl_param {
    esp_bt_status_t status;
  } period_adv_add_dev;
  struct ble_period_adv_remove_dev_cmpl_param {
    esp_bt_status_t status;
  } period_adv_remove_dev;
  struct ble_period_adv_clear_dev_cmpl_param {
    esp_bt_status_t status;
  } period_adv_clear_dev;
  struct ble_set_ext_scan_params_cmpl_param {
    esp_bt_status_t status;
  } set_ext_scan_params;
  struct ble_ext_scan_start_cmpl_param {
    esp_bt_status_t status;
  } ext_scan_start;
  struct ble_ext_scan_stop_cmpl_param {
    esp_bt_status_t status;
  } ext_scan_stop;
  struct ble_ext_conn_params_set_cmpl_param {
    esp_bt_status_t status;
  } ext_conn_params_set;
  struct ble_adv_terminate_param {
    uint8_t status;
    uint8_t adv_instance;
    uint16_t conn_idx;
    uint8_t completed_event;
  } adv_terminate;
  struct ble_scan_req_received_param {
    uint8_t adv_instance;
    esp_ble_addr_type_t scan_addr_type;
    esp_bd_addr_t scan_addr;
  } scan_req_received;
  struct ble_channel_sel_alg_param {
    uint16_t conn_handle;
    uint8_t channel_sel_alg;
  } channel_sel_alg;
  struct ble_periodic_adv_sync_lost_param {
    uint16_t sync_handle;
  } periodic_adv_sync_lost;
  struct ble_periodic_adv_sync_estab_param {
    uint8_t status;
    uint16_t sync_handle;
    uint8_t sid;
    esp_ble_addr_type_t adv_addr_type;
    esp_bd_addr_t adv_addr;
    esp_ble_gap_phy_t adv_phy;
    uint16_t period_adv_interval;
    uint8_t adv_clk_accuracy;
  } periodic_adv_sync_estab;
  struct ble_phy_update_cmpl_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
    esp_ble_gap_phy_t tx_phy;
    esp_ble_gap_phy_t rx_phy;
  } phy_update;
  struct ble_ext_adv_report_param {
#if PINWRIGHT_CORE >= 30000
    esp_ble_gap_ext_adv_report_t params;
#else
    esp_ble_gap_ext_adv_reprot_t params;
#endif
  } ext_adv_report;
  struct ble_periodic_adv_report_param {
    esp_ble_gap_periodic_adv_report_t params;
  } period_adv_report;
  struct ble_periodic_adv_recv_enable_cmpl_param {
    esp_bt_status_t status;
  } period_adv_recv_enable;
  struct ble_periodic_adv_sync_trans_cmpl_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
  } period_adv_sync_trans;
  struct ble_periodic_adv_set_info_trans_cmpl_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
  } period_adv_set_info_trans;
  struct ble_set_past_params_cmpl_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
  } set_past_params;
  struct ble_periodic_adv_sync_trans_recv_param {
    esp_bt_status_t status;
    esp_bd_addr_t bda;
    uint16_t service_data;
    uint16_t sync_handle;
    uint8_t adv_sid;
    uint8_t adv_addr_type;
    esp_bd_addr_t adv_addr;
    esp_ble_gap_phy_t adv_phy;
    uint16_t adv_interval;
    uint8_t adv_clk_accuracy;
  } past_received;
#if PINWRIGHT_CORE >= 30300
  struct ble_dtm_state_update_evt_param {
    esp_bt_status_t status;
    esp_ble_dtm_update_evt_t update_evt;
    uint16_t num_of_pkt;
  } dtm_state_update;
  struct ble_set_privacy_mode_cmpl_evt_param {
    esp_bt_status_t status;
  } set_privacy_mode_cmpl;
  struct ble_adv_clear_cmpl_evt_param {
    esp_bt_status_t status;
  } adv_clear_cmpl;
  struct vendor_cmd_cmpl_evt_param {
    uint16_t opcode;
    uint16_t param_len;
    uint8_t* p_param_buf;
  } vendor_cmd_cmpl;
  struct ble_set_csa_support_cmpl_evt_param {
    esp_bt_status_t status;
  } set_csa_support_cmpl;
  struct ble_set_vendor_evt_mask_cmpl_evt_param {
    esp_bt_status_t status;
  } set_vendor_evt_mask_cmpl;
  struct ble_vendor_hci_event_evt_param {
    esp_ble_vendor_evt_t subevt_code;
    esp_ble_vendor_evt_param_t param;
    uint8_t param_len;
    uint8_t* param_buf;
  } vendor_hci_evt;
  struct ble_enh_read_trans_pwr_level_param {
    esp_bt_status_t status;
    uint16_t conn_handle;
    uint8_t phy;
    int8_t cur_tx_pwr_level;
    int8_t max_tx_pwr_level;
  } enh_trans_pwr_level_cmpl;
  struct ble_read_remote_trans_pwr_level_param {
    esp_bt_status_t status;
  } read_remote_trans_pwr_level_cmpl;
  struct ble_set_path_loss_rpting_param {
    esp_bt_status_t status;
    uint16_t conn_handle;
  } set_path_loss_rpting_params;
  struct ble_set_path_loss_rpting_enable {
    esp_bt_status_t status;
    uint16_t conn_handle;
  } set_path_loss_rpting_enable;
  struct ble_set_trans_pwr_rpting_enable {
    esp_bt_status_t status;
    uint16_t conn_handle;
  } set_trans_pwr_rpting_enable;
  struct ble_path_loss_thres_evt {
    uint16_t conn_handle;
    uint8_t cur_path_loss;
    esp_ble_path_loss_zone_t zone_entered;
  } path_loss_thres_evt;
  struct ble_trans_power_report_evt {
    esp_bt_status_t status;
    uint16_t conn_handle;
    uint8_t reason;
    esp_ble_tx_power_phy_t phy;
    int8_t tx_power_level;
    uint8_t tx_power_level_flag;
    int8_t delta;
  } trans_power_report_evt;
  struct ble_default_subrate_evt {
    esp_bt_status_t status;
  } set_default_subrate_evt;
  struct ble_subrate_request_evt {
    esp_bt_status_t status;
  } subrate_req_cmpl_evt;
  struct ble_subrate_change_evt {
    esp_bt_status_t status;
    uint16_t conn_handle;
    uint16_t subrate_factor;
    uint16_t peripheral_latency;
    uint16_t continuation_number;
    uint16_t supervision_timeout;
  } subrate_change_evt;
  struct ble_set_host_feature_evt_param {
    esp_bt_status_t status;
  } host_feature;
#endif
} esp_ble_gap_cb_param_t;
typedef void (*esp_gap_ble_cb_t)(esp_gap_ble_cb_event_t, esp_ble_gap_cb_param_t*);
esp_err_t esp_ble_gap_register_callback(esp_gap_ble_cb_t);
#if PINWRIGHT_CORE >= 30000
esp_gap_ble_cb_t esp_ble_gap_get_callback(void);
#endif
esp_err_t esp_ble_gap_config_adv_data(esp_ble_adv_data_t*);
esp_err_t esp_ble_gap_set_scan_params(esp_ble_scan_params_t*);
esp_err_t esp_ble_gap_start_scanning(uint32_t);
esp_err_t esp_ble_gap_stop_scanning(void);
esp_err_t esp_ble_gap_start_advertising(esp_ble_adv_params_t*);
esp_err_t esp_ble_gap_stop_advertising(void);
esp_err_t esp_ble_gap_update_conn_params(esp_ble_conn_update_params_t*);
esp_err_t esp_ble_gap_set_pkt_data_len(esp_bd_addr_t, uint16_t);
esp_err_t esp_ble_gap_set_rand_addr(esp_bd_addr_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ble_gap_addr_create_static(esp_bd_addr_t);
esp_err_t esp_ble_gap_addr_create_nrpa(esp_bd_addr_t);
esp_err_t esp_ble_gap_set_resolvable_private_address_timeout(uint16_t);
esp_err_t esp_ble_gap_add_device_to_resolving_list(esp_bd_addr_t, uint8_t,
                                                   uint8_t*);
#endif
esp_err_t esp_ble_gap_clear_rand_addr(void);
esp_err_t esp_ble_gap_config_local_privacy(bool);
esp_err_t esp_ble_gap_config_local_icon(uint16_t);
esp_err_t esp_ble_gap_update_whitelist(bool, esp_bd_addr_t,
                                       esp_ble_wl_addr_type_t);
esp_err_t esp_ble_gap_clear_whitelist(void);
esp_err_t esp_ble_gap_get_whitelist_size(uint16_t*);
esp_err_t esp_ble_gap_set_prefer_conn_params(esp_bd_addr_t, uint16_t,
                                             uint16_t, uint16_t,
                                             uint16_t);
esp_err_t esp_ble_gap_set_device_name(const char*);
esp_err_t esp_ble_gap_get_device_name(void);
esp_err_t esp_ble_gap_get_local_used_addr(esp_bd_addr_t, uint8_t*);
#if PINWRIGHT_CORE >= 30300
uint8_t* esp_ble_resolve_adv_data_by_type(uint8_t*, uint16_t,
                                          esp_ble_adv_data_type, uint8_t*);
#endif
uint8_t* esp_ble_resolve_adv_data(uint8_t*, uint8_t, uint8_t*);
esp_err_t esp_ble_gap_config_adv_data_raw(uint8_t*, uint32_t);
esp_err_t esp_ble_gap_config_scan_rsp_data_raw(uint8_t*, uint32_t);
esp_err_t esp_ble_gap_read_rssi(esp_bd_addr_t);
esp_err_t esp_ble_gap_add_duplicate_scan_exceptional_device(
    esp_ble_duplicate_exceptional_info_type_t, esp_duplicate_info_t);
esp_err_t esp_ble_gap_remove_duplicate_scan_exceptional_device(
    esp_ble_duplicate_exceptional_info_type_t, esp_duplicate_info_t);
esp_err_t esp_ble_gap_clean_duplicate_scan_exceptional_list(
    esp_duplicate_scan_exceptional_list_type_t);
esp_err_t esp_ble_gap_set_security_param(esp_ble_sm_param_t, void*, uint8_t);
esp_err_t esp_ble_gap_security_rsp(esp_bd_addr_t, bool);
esp_err_t esp_ble_set_encryption(esp_bd_addr_t, esp_ble_sec_act_t);
esp_err_t esp_ble_passkey_reply(esp_bd_addr_t, bool, uint32_t);
esp_err_t esp_ble_confirm_reply(esp_bd_addr_t, bool);
esp_err_t esp_ble_remove_bond_device(esp_bd_addr_t);
int esp_ble_get_bond_device_num(void);
esp_err_t esp_ble_get_bond_device_list(int*, esp_ble_bond_dev_t*);
esp_err_t esp_ble_oob_req_reply(esp_bd_addr_t, uint8_t*, uint8_t);
esp_err_t esp_ble_sc_oob_req_reply(esp_bd_addr_t, uint8_t[16], uint8_t[16]);
esp_err_t esp_ble_create_sc_oob_data(void);
esp_err_t esp_ble_gap_disconnect(esp_bd_addr_t);
esp_err_t esp_ble_get_current_conn_params(esp_bd_addr_t,
                                          esp_gap_conn_params_t*);
esp_err_t esp_gap_ble_set_channels(esp_gap_ble_channels);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ble_gap_read_channel_map(esp_bd_addr_t);
#endif
esp_err_t esp_gap_ble_set_authorization(esp_bd_addr_t, bool);
esp_err_t esp_ble_gap_read_phy(esp_bd_addr_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_ble_gap_set_preferred_default_phy(esp_ble_gap_phy_mask_t,
                                                esp_ble_gap_phy_mask_t);
esp_err_t esp_ble_gap_set_preferred_phy(esp_bd_addr_t, esp_ble_gap_all_phys_t,
                                        esp_ble_gap_phy_mask_t,
                                        esp_ble_gap_phy_mask_t,
                                        esp_ble_gap_prefer_phy_options_t);
#else
esp_err_t esp_ble_gap_set_prefered_default_phy(esp_ble_gap_phy_mask_t,
                                               esp_ble_gap_phy_mask_t);
esp_err_t esp_ble_gap_set_prefered_phy(esp_bd_addr_t, esp_ble_gap_all_phys_t,
                                       esp_ble_gap_phy_mask_t,
                                       esp_ble_gap_phy_mask_t,
                                       esp_ble_gap_prefer_phy_options_t);
#endif
esp_err_t esp_ble_gap_ext_adv_set_rand_addr(uint8_t, esp_bd_addr_t);
esp_err_t esp_ble_gap_ext_adv_set_params(uint8_t,
                                         const esp_ble_gap_ext_adv_params_t*);
esp_err_t esp_ble_gap_config_ext_adv_data_raw(uint8_t, uint16_t,
                                              const uint8_t*);
esp_err_t esp_ble_gap_config_ext_scan_rsp_data_raw(uint8_t, uint16_t,
                                                   const uint8_t*);
esp_err_t esp_ble_gap_ext_adv_start(uint8_t, const esp_ble_gap_ext_adv_t*);
esp_err_t esp_ble_gap_ext_adv_stop(uint8_t, const uint8_t*);
esp_err_t esp_ble_gap_ext_adv_set_remove(uint8_t);
esp_err_t esp_ble_gap_ext_adv_set_clear(void);
esp_err_t esp_ble_gap_periodic_adv_set_params(uint8_t,
                                              const esp_ble_gap_periodic_adv_params_t*);
esp_err_t esp_ble_gap_config_periodic_adv_data_raw(uint8_t, uint16_t,
                                                   const uint8_t*);
esp_err_t esp_ble_gap_periodic_adv_start(uint8_t);
esp_err_t esp_ble_gap_periodic_adv_stop(uint8_t);
esp_err_t esp_ble_gap_set_ext_scan_params(const esp_ble_ext_scan_params_t*);
esp_err_t esp_ble_gap_start_ext_scan(uint32_t, uint16_t);
esp_err_t esp_ble_gap_stop_ext_scan(void);
esp_err_t esp_ble_gap_periodic_adv_create_sync(
    const esp_ble_gap_periodic_adv_sync_params_t*);
esp_err_t esp_ble_gap_periodic_adv_sync_cancel(void);
esp_err_t esp_ble_gap_periodic_adv_sync_terminate(uint16_t);
esp_err_t esp_ble_gap_periodic_adv_add_dev_to_list(esp_ble_addr_type_t,
                                                   esp_bd_addr_t, uint8_t);
esp_err_t esp_ble_gap_periodic_adv_remove_dev_from_list(esp_ble_addr_type_t,
                                                        esp_bd_addr_t, uint8_t);
esp_err_t esp_ble_gap_periodic_adv_clear_dev(void);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ble_gap_get_periodic_list_size(uint8_t*);
#endif
esp_err_t esp_ble_gap_prefer_ext_connect_params_set(
    esp_bd_addr_t, esp_ble_gap_phy_mask_t,
    const esp_ble_gap_conn_params_t*,
    const esp_ble_gap_conn_params_t*,
    const esp_ble_gap_conn_params_t*);
esp_err_t esp_ble_gap_periodic_adv_recv_enable(uint16_t, uint8_t);
esp_err_t esp_ble_gap_periodic_adv_sync_trans(esp_bd_addr_t, uint16_t,
                                              uint16_t);
esp_err_t esp_ble_gap_periodic_adv_set_info_trans(esp_bd_addr_t, uint16_t,
                                                  uint8_t);
esp_err_t esp_ble_gap_set_periodic_adv_sync_trans_params(esp_bd_addr_t,
                                                         const esp_ble_gap_past_params_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ble_dtm_tx_start(const esp_ble_dtm_tx_t*);
esp_err_t esp_ble_dtm_rx_start(const esp_ble_dtm_rx_t*);
esp_err_t esp_ble_dtm_enh_tx_start(const esp_ble_dtm_enh_tx_t*);
esp_err_t esp_ble_dtm_enh_rx_start(const esp_ble_dtm_enh_rx_t*);
esp_err_t esp_ble_dtm_stop(void);
#endif
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_ble_gap_clear_advertising(void);
#endif
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_ble_gap_vendor_command_send(esp_ble_vendor_cmd_params_t*);
esp_err_t esp_ble_gap_set_privacy_mode(esp_ble_addr_type_t, esp_bd_addr_t,
                                       esp_ble_privacy_mode_t);
esp_err_t esp_ble_gap_set_csa_support(uint8_t);
esp_err_t esp_ble_gap_set_vendor_event_mask(esp_ble_vendor_evt_mask_t);
esp_err_t esp_ble_gap_enhanced_read_transmit_power_level(uint16_t,
                                                         esp_ble_tx_power_phy_t);
esp_err_t esp_ble_gap_read_remote_transmit_power_level(uint16_t,
                                                       esp_ble_tx_power_phy_t);
esp_err_t esp_ble_gap_set_path_loss_reporting_params(
    esp_ble_path_loss_rpt_params_t*);
esp_err_t esp_ble_gap_set_path_loss_reporting_enable(uint16_t, bool);
esp_err_t esp_ble_gap_set_transmit_power_reporting_enable(uint16_t, bool,
                                                          bool);
esp_err_t esp_ble_gap_set_default_subrate(esp_ble_default_subrate_param_t*);
esp_err_t esp_ble_gap_subrate_request(esp_ble_subrate_req_param_t*);
esp_err_t esp_ble_gap_set_host_feature(uint16_t, uint8_t);
#endif

#ifdef __cplusplus
}
#endif
