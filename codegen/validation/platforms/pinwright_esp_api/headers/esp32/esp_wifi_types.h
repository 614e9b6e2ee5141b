#pragma once
#include <stddef.h>
#include <stdint.h>
#include <esp_event_base.h>
#include <esp_bit_defs.h>
#include <esp_interface.h>
#if PINWRIGHT_CORE < 30300
#define WIFI_OFFCHAN_TX_REQ 1
#define WIFI_OFFCHAN_TX_CANCEL 0
#define WIFI_ROC_REQ 1
#define WIFI_ROC_CANCEL 0
#define WIFI_PROTOCOL_11B 1
#define WIFI_PROTOCOL_11G 2
#define WIFI_PROTOCOL_11N 4
#define WIFI_PROTOCOL_LR 8
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
#define WIFI_PROTOCOL_11AX 16
#endif
#if PINWRIGHT_CORE >= 30300
#include <stdbool.h>
#include <stddef.h>
#include <sdkconfig.h>
#include <esp_event_base.h>
#include <esp_interface.h>
#define WIFI_AP_DEFAULT_MAX_IDLE_PERIOD 292
#define WIFI_ACTIVE_SCAN_MIN_DEFAULT_TIME 0
#define WIFI_ACTIVE_SCAN_MAX_DEFAULT_TIME 120
#define WIFI_PASSIVE_SCAN_DEFAULT_TIME 360
#define WIFI_SCAN_HOME_CHANNEL_DWELL_DEFAULT_TIME 30
#define WIFI_PROTOCOL_11B 0x1
#define WIFI_PROTOCOL_11G 0x2
#define WIFI_PROTOCOL_11N 0x4
#define WIFI_PROTOCOL_LR 0x8
#define WIFI_PROTOCOL_11A 0x10
#define WIFI_PROTOCOL_11AC 0x20
#define WIFI_PROTOCOL_11AX 0x40
#endif
#if PINWRIGHT_CORE >= 30000
#define SAE_H2E_IDENTIFIER_LEN 32
#endif
#if PINWRIGHT_CORE < 30300
#define ESP_WIFI_MAX_CONN_NUM (15)
#endif
#define WIFI_VENDOR_IE_ELEMENT_ID 0xDD
#define WIFI_PROMIS_FILTER_MASK_ALL (0xFFFFFFFF)
#define WIFI_PROMIS_FILTER_MASK_MGMT (1)
#define WIFI_PROMIS_FILTER_MASK_CTRL (1 << 1)
#define WIFI_PROMIS_FILTER_MASK_DATA (1 << 2)
#define WIFI_PROMIS_FILTER_MASK_MISC (1 << 3)
#define WIFI_PROMIS_FILTER_MASK_DATA_MPDU (1 << 4)
#define WIFI_PROMIS_FILTER_MASK_DATA_AMPDU (1 << 5)
#define WIFI_PROMIS_FILTER_MASK_FCSFAIL (1 << 6)
#define WIFI_PROMIS_CTRL_FILTER_MASK_ALL (0xFF800000)
#define WIFI_PROMIS_CTRL_FILTER_MASK_WRAPPER (1 << 23)
#define WIFI_PROMIS_CTRL_FILTER_MASK_BAR (1 << 24)
#define WIFI_PROMIS_CTRL_FILTER_MASK_BA (1 << 25)
#define WIFI_PROMIS_CTRL_FILTER_MASK_PSPOLL (1 << 26)
#define WIFI_PROMIS_CTRL_FILTER_MASK_RTS (1 << 27)
#define WIFI_PROMIS_CTRL_FILTER_MASK_CTS (1 << 28)
#define WIFI_PROMIS_CTRL_FILTER_MASK_ACK (1 << 29)
#define WIFI_PROMIS_CTRL_FILTER_MASK_CFEND (1 << 30)
#define WIFI_PROMIS_CTRL_FILTER_MASK_CFENDACK (1 << 31)
#define WIFI_EVENT_MASK_ALL (0xFFFFFFFF)
#define WIFI_EVENT_MASK_NONE (0)
#define WIFI_EVENT_MASK_AP_PROBEREQRECVED (BIT(0))
#if PINWRIGHT_CORE >= 30000
#define ESP_WIFI_NAN_MAX_SVC_SUPPORTED 2
#define ESP_WIFI_NAN_DATAPATH_MAX_PEERS 2
#define ESP_WIFI_NDP_ROLE_INITIATOR 1
#define ESP_WIFI_NDP_ROLE_RESPONDER 2
#define ESP_WIFI_MAX_SVC_NAME_LEN 256
#define ESP_WIFI_MAX_FILTER_LEN 256
#define ESP_WIFI_MAX_SVC_INFO_LEN 64
#endif
#if PINWRIGHT_CORE >= 30300
#define ESP_WIFI_MAX_FUP_SSI_LEN 2048
#define ESP_WIFI_MAX_SVC_SSI_LEN 512
#define ESP_WIFI_MAX_NEIGHBOR_REP_LEN 64
#define WIFI_OUI_LEN 3
#endif
#define MAX_SSID_LEN 32
#define MAX_PASSPHRASE_LEN 64
#define MAX_WPS_AP_CRED 3
#define WIFI_STATIS_BUFFER (1 << 0)
#define WIFI_STATIS_RXTX (1 << 1)
#define WIFI_STATIS_HW (1 << 2)
#define WIFI_STATIS_DIAG (1 << 3)
#define WIFI_STATIS_PS (1 << 4)
#define WIFI_STATIS_ALL (-1)
#if PINWRIGHT_CORE >= 30300
#define WIFI_MAX_SUPPORT_COUNTRY_NUM 176
#define WIFI_MAX_REGULATORY_RULE_NUM 2
#endif
typedef enum {
  WIFI_MODE_NULL = 0,
  WIFI_MODE_STA,
  WIFI_MODE_AP,
  WIFI_MODE_APSTA,
#if PINWRIGHT_CORE >= 30000
  WIFI_MODE_NAN,
#endif
  WIFI_MODE_MAX
} wifi_mode_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  WIFI_IF_STA = ESP_IF_WIFI_STA,
  WIFI_IF_AP = ESP_IF_WIFI_AP,
  WIFI_IF_NAN = ESP_IF_WIFI_NAN,
  WIFI_IF_MAX
} wifi_interface_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum { WIFI_OFFCHAN_TX_CANCEL, WIFI_OFFCHAN_TX_REQ } wifi_action_tx_t;

typedef enum { WIFI_ROC_CANCEL, WIFI_ROC_REQ } wifi_roc_t;
#endif
#if PINWRIGHT_CORE < 30000
typedef enum { WIFI_IF_STA = ESP_IF_WIFI_STA, WIFI_IF_AP = ESP_IF_WIFI_AP } wifi_interface_t;
#endif

typedef enum { WIFI_COUNTRY_POLICY_AUTO, WIFI_COUNTRY_POLICY_MANUAL } wifi_country_policy_t;

typedef struct {
  char cc[3];
  uint8_t schan;
  uint8_t nchan;
  int8_t max_tx_power;
  wifi_country_policy_t policy;
} wifi_country_t;
typedef enum {
  WIFI_AUTH_OPEN = 0,
  WIFI_AUTH_WEP,
  WIFI_AUTH_WPA_PSK,
  WIFI_AUTH_WPA2_PSK,
  WIFI_AUTH_WPA_WPA2_PSK,
#if PINWRIGHT_CORE >= 30000
  WIFI_AUTH_ENTERPRISE,
  WIFI_AUTH_WPA2_ENTERPRISE = WIFI_AUTH_ENTERPRISE,
#else
  WIFI_AUTH_WPA2_ENTERPRISE,
#endif
  WIFI_AUTH_WPA3_PSK,
  WIFI_AUTH_WPA2_WPA3_PSK,
  WIFI_AUTH_WAPI_PSK,
#if PINWRIGHT_CORE >= 30000
  WIFI_AUTH_OWE,
  WIFI_AUTH_WPA3_ENT_192,
#endif
#if PINWRIGHT_CORE >= 30300
  WIFI_AUTH_WPA3_EXT_PSK,
  WIFI_AUTH_WPA3_EXT_PSK_MIXED_MODE,
  WIFI_AUTH_DPP,
  WIFI_AUTH_WPA3_ENTERPRISE,
  WIFI_AUTH_WPA2_WPA3_ENTERPRISE,
  WIFI_AUTH_WPA_ENTERPRISE,
#endif
  WIFI_AUTH_MAX
} wifi_auth_mode_t;
typedef enum {
  WIFI_REASON_UNSPECIFIED = 1,
  WIFI_REASON_AUTH_EXPIRE = 2,
  WIFI_REASON_AUTH_LEAVE = 3,
  WIFI_REASON_ASSOC_EXPIRE = 4,
#if PINWRIGHT_CORE >= 30300
  WIFI_REASON_DISASSOC_DUE_TO_INACTIVITY = 4,
#endif
  WIFI_REASON_ASSOC_TOOMANY = 5,
  WIFI_REASON_NOT_AUTHED = 6,
#if PINWRIGHT_CORE >= 30300
  WIFI_REASON_CLASS2_FRAME_FROM_NONAUTH_STA = 6,
#endif
  WIFI_REASON_NOT_ASSOCED = 7,
#if PINWRIGHT_CORE >= 30300
  WIFI_REASON_CLASS3_FRAME_FROM_NONASSOC_STA = 7,
#endif
  WIFI_REASON_ASSOC_LEAVE = 8,
  WIFI_REASON_ASSOC_NOT_AUTHED = 9,
  WIFI_REASON_DISASSOC_PWRCAP_BAD = 10,
  WIFI_REASON_DISASSOC_SUPCHAN_BAD = 11,
  WIFI_REASON_BSS_TRANSITION_DISASSOC = 12,
  WIFI_REASON_IE_INVALID = 13,
  WIFI_REASON_MIC_FAILURE = 14,
  WIFI_REASON_4WAY_HANDSHAKE_TIMEOUT = 15,
  WIFI_REASON_GROUP_KEY_UPDATE_TIMEOUT = 16,
  WIFI_REASON_IE_IN_4WAY_DIFFERS = 17,
  WIFI_REASON_GROUP_CIPHER_INVALID = 18,
  WIFI_REASON_PAIRWISE_CIPHER_INVALID = 19,
  WIFI_REASON_AKMP_INVALID = 20,
  WIFI_REASON_UNSUPP_RSN_IE_VERSION = 21,
  WIFI_REASON_INVALID_RSN_IE_CAP = 22,
  WIFI_REASON_802_1X_AUTH_FAILED = 23,
  WIFI_REASON_CIPHER_SUITE_REJECTED = 24,
  WIFI_REASON_TDLS_PEER_UNREACHABLE = 25,
  WIFI_REASON_TDLS_UNSPECIFIED = 26,
  WIFI_REASON_SSP_REQUESTED_DISASSOC = 27,
  WIFI_REASON_NO_SSP_ROAMING_AGREEMENT = 28,
  WIFI_REASON_BAD_CIPHER_OR_AKM = 29,
  WIFI_REASON_NOT_AUTHORIZED_THIS_LOCATION = 30,
  WIFI_REASON_SERVICE_CHANGE_PERCLUDES_TS = 31,
  WIFI_REASON_UNSPECIFIED_QOS = 32,
  WIFI_REASON_NOT_ENOUGH_BANDWIDTH = 33,
  WIFI_REASON_MISSING_ACKS = 34,
  WIFI_REASON_EXCEEDED_TXOP = 35,
  WIFI_REASON_STA_LEAVING = 36,
  WIFI_REASON_END_BA = 37,
  WIFI_REASON_UNKNOWN_BA = 38,
  WIFI_REASON_TIMEOUT = 39,
  WIFI_REASON_PEER_INITIATED = 46,
  WIFI_REASON_AP_INITIATED = 47,
  WIFI_REASON_INVALID_FT_ACTION_FRAME_COUNT = 48,
  WIFI_REASON_INVALID_PMKID = 49,
  WIFI_REASON_INVALID_MDE = 50,
  WIFI_REASON_INVALID_FTE = 51,
  WIFI_REASON_TRANSMISSION_LINK_ESTABLISH_FAILED = 67,
  WIFI_REASON_ALTERATIVE_CHANNEL_OCCUPIED = 68,
  WIFI_REASON_BEACON_TIMEOUT = 200,
  WIFI_REASON_NO_AP_FOUND = 201,
  WIFI_REASON_AUTH_FAIL = 202,
  WIFI_REASON_ASSOC_FAIL = 203,
  WIFI_REASON_HANDSHAKE_TIMEOUT = 204,
  WIFI_REASON_CONNECTION_FAIL = 205,
  WIFI_REASON_AP_TSF_RESET = 206,
  WIFI_REASON_ROAMING = 207,
  WIFI_REASON_ASSOC_COMEBACK_TIME_TOO_LONG = 208,
#if PINWRIGHT_CORE < 30300
  WIFI_REASON_SA_QUERY_TIMEOUT = 209
#else
  WIFI_REASON_SA_QUERY_TIMEOUT = 209,
  WIFI_REASON_NO_AP_FOUND_W_COMPATIBLE_SECURITY = 210,
  WIFI_REASON_NO_AP_FOUND_IN_AUTHMODE_THRESHOLD = 211,
  WIFI_REASON_NO_AP_FOUND_IN_RSSI_THRESHOLD = 212
#endif
} wifi_err_reason_t;

typedef enum {
  WIFI_SECOND_CHAN_NONE = 0,
  WIFI_SECOND_CHAN_ABOVE,
  WIFI_SECOND_CHAN_BELOW
} wifi_second_chan_t;

typedef enum { WIFI_SCAN_TYPE_ACTIVE = 0, WIFI_SCAN_TYPE_PASSIVE } wifi_scan_type_t;

typedef struct {
  uint32_t min;
  uint32_t max;
} wifi_active_scan_time_t;

typedef struct {
  wifi_active_scan_time_t active;
  uint32_t passive;
} wifi_scan_time_t;
typedef struct {
#if PINWRIGHT_CORE >= 30300
  uint16_t ghz_2_channels;
  uint32_t ghz_5_channels;
} wifi_scan_channel_bitmap_t;

typedef struct {
#endif
  uint8_t* ssid;
  uint8_t* bssid;
  uint8_t channel;
  bool show_hidden;
  wifi_scan_type_t scan_type;
  wifi_scan_time_t scan_time;
  uint8_t home_chan_dwell_time;
#if PINWRIGHT_CORE >= 30300
  wifi_scan_channel_bitmap_t channel_bitmap;
  bool coex_background_scan;
#endif
} wifi_scan_config_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  wifi_scan_time_t scan_time;
  uint8_t home_chan_dwell_time;
} wifi_scan_default_params_t;
#endif

typedef enum {
  WIFI_CIPHER_TYPE_NONE = 0,
  WIFI_CIPHER_TYPE_WEP40,
  WIFI_CIPHER_TYPE_WEP104,
  WIFI_CIPHER_TYPE_TKIP,
  WIFI_CIPHER_TYPE_CCMP,
  WIFI_CIPHER_TYPE_TKIP_CCMP,
  WIFI_CIPHER_TYPE_AES_CMAC128,
  WIFI_CIPHER_TYPE_SMS4,
  WIFI_CIPHER_TYPE_GCMP,
  WIFI_CIPHER_TYPE_GCMP256,
  WIFI_CIPHER_TYPE_AES_GMAC128,
  WIFI_CIPHER_TYPE_AES_GMAC256,
  WIFI_CIPHER_TYPE_UNKNOWN
} wifi_cipher_type_t;
#if PINWRIGHT_CORE < 30300
typedef enum { WIFI_BW_HT20 = 1, WIFI_BW_HT40 } wifi_bandwidth_t;
#else
typedef enum {
  WIFI_BW_HT20 = 1,
  WIFI_BW20 = WIFI_BW_HT20,
  WIFI_BW_HT40 = 2,
  WIFI_BW40 = WIFI_BW_HT40,
  WIFI_BW80 = 3,
  WIFI_BW160 = 4,
  WIFI_BW80_BW80 = 5
} wifi_bandwidth_t;
#endif

typedef enum { WIFI_ANT_ANT0, WIFI_ANT_ANT1, WIFI_ANT_MAX } wifi_ant_t;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  uint8_t bss_color : 6;
  uint8_t partial_bss_color : 1;
  uint8_t bss_color_disabled : 1;
  uint8_t bssid_index;
} wifi_he_ap_info_t;
#endif
typedef struct {
  uint8_t bssid[6];
  uint8_t ssid[33];
  uint8_t primary;
  wifi_second_chan_t second;
  int8_t rssi;
  wifi_auth_mode_t authmode;
  wifi_cipher_type_t pairwise_cipher;
  wifi_cipher_type_t group_cipher;
  wifi_ant_t ant;
  uint32_t phy_11b : 1;
  uint32_t phy_11g : 1;
  uint32_t phy_11n : 1;
  uint32_t phy_lr : 1;
#if PINWRIGHT_CORE >= 30300
  uint32_t phy_11a : 1;
  uint32_t phy_11ac : 1;
#endif
#if PINWRIGHT_CORE >= 30000
  uint32_t phy_11ax : 1;
#endif
  uint32_t wps : 1;
  uint32_t ftm_responder : 1;
  uint32_t ftm_initiator : 1;
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint32_t reserved : 24;
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t reserved : 22;
#endif
#if PINWRIGHT_CORE < 30000
  uint32_t reserved : 25;
#endif
  wifi_country_t country;
#if PINWRIGHT_CORE >= 30000
  wifi_he_ap_info_t he_ap;
#endif
#if PINWRIGHT_CORE >= 30300
  wifi_bandwidth_t bandwidth;
  uint8_t vht_ch_freq1;
  uint8_t vht_ch_freq2;
#endif
} wifi_ap_record_t;

typedef enum { WIFI_FAST_SCAN = 0, WIFI_ALL_CHANNEL_SCAN } wifi_scan_method_t;

typedef enum { WIFI_CONNECT_AP_BY_SIGNAL = 0, WIFI_CONNECT_AP_BY_SECURITY } wifi_sort_method_t;
typedef struct {
  int8_t rssi;
  wifi_auth_mode_t authmode;
#if PINWRIGHT_CORE >= 30300
  uint8_t rssi_5g_adjustment;
#endif
} wifi_scan_threshold_t;

typedef enum { WIFI_PS_NONE, WIFI_PS_MIN_MODEM, WIFI_PS_MAX_MODEM } wifi_ps_type_t;
#if PINWRIGHT_CORE >= 30300
typedef enum { WIFI_BAND_2G = 1, WIFI_BAND_5G = 2 } wifi_band_t;

typedef enum {
  WIFI_BAND_MODE_2G_ONLY = 1,
  WIFI_BAND_MODE_5G_ONLY = 2,
  WIFI_BAND_MODE_AUTO = 3
} wifi_band_mode_t;

typedef enum {
  WIFI_CHANNEL_1 = BIT(1),
  WIFI_CHANNEL_2 = BIT(2),
  WIFI_CHANNEL_3 = BIT(3),
  WIFI_CHANNEL_4 = BIT(4),
  WIFI_CHANNEL_5 = BIT(5),
  WIFI_CHANNEL_6 = BIT(6),
  WIFI_CHANNEL_7 = BIT(7),
  WIFI_CHANNEL_8 = BIT(8),
  WIFI_CHANNEL_9 = BIT(9),
  WIFI_CHANNEL_10 = BIT(10),
  WIFI_CHANNEL_11 = BIT(11),
  WIFI_CHANNEL_12 = BIT(12),
  WIFI_CHANNEL_13 = BIT(13),
  WIFI_CHANNEL_14 = BIT(14)
} wifi_2g_channel_bit_t;

typedef enum {
  WIFI_CHANNEL_36 = BIT(1),
  WIFI_CHANNEL_40 = BIT(2),
  WIFI_CHANNEL_44 = BIT(3),
  WIFI_CHANNEL_48 = BIT(4),
  WIFI_CHANNEL_52 = BIT(5),
  WIFI_CHANNEL_56 = BIT(6),
  WIFI_CHANNEL_60 = BIT(7),
  WIFI_CHANNEL_64 = BIT(8),
  WIFI_CHANNEL_100 = BIT(9),
  WIFI_CHANNEL_104 = BIT(10),
  WIFI_CHANNEL_108 = BIT(11),
  WIFI_CHANNEL_112 = BIT(12),
  WIFI_CHANNEL_116 = BIT(13),
  WIFI_CHANNEL_120 = BIT(14),
  WIFI_CHANNEL_124 = BIT(15),
  WIFI_CHANNEL_128 = BIT(16),
  WIFI_CHANNEL_132 = BIT(17),
  WIFI_CHANNEL_136 = BIT(18),
  WIFI_CHANNEL_140 = BIT(19),
  WIFI_CHANNEL_144 = BIT(20),
  WIFI_CHANNEL_149 = BIT(21),
  WIFI_CHANNEL_153 = BIT(22),
  WIFI_CHANNEL_157 = BIT(23),
  WIFI_CHANNEL_161 = BIT(24),
  WIFI_CHANNEL_165 = BIT(25),
  WIFI_CHANNEL_169 = BIT(26),
  WIFI_CHANNEL_173 = BIT(27),
  WIFI_CHANNEL_177 = BIT(28)
} wifi_5g_channel_bit_t;

typedef struct {
  uint16_t ghz_2g;
  uint16_t ghz_5g;
} wifi_protocols_t;

typedef struct {
  wifi_bandwidth_t ghz_2g;
  wifi_bandwidth_t ghz_5g;
} wifi_bandwidths_t;
#endif

typedef struct {
  bool capable;
  bool required;
} wifi_pmf_config_t;

typedef enum {
  WPA3_SAE_PWE_UNSPECIFIED,
  WPA3_SAE_PWE_HUNT_AND_PECK,
  WPA3_SAE_PWE_HASH_TO_ELEMENT,
  WPA3_SAE_PWE_BOTH
} wifi_sae_pwe_method_t;
#if PINWRIGHT_CORE >= 30000
typedef enum {
  WPA3_SAE_PK_MODE_AUTOMATIC = 0,
  WPA3_SAE_PK_MODE_ONLY = 1,
  WPA3_SAE_PK_MODE_DISABLED = 2
} wifi_sae_pk_mode_t;
typedef struct {
#endif
#if PINWRIGHT_CORE >= 30300
  uint16_t period;
  bool protected_keep_alive;
} wifi_bss_max_idle_config_t;

#endif
#if PINWRIGHT_CORE < 30000 || PINWRIGHT_CORE >= 30300
typedef struct {
#endif
  uint8_t ssid[32];
  uint8_t password[64];
  uint8_t ssid_len;
  uint8_t channel;
  wifi_auth_mode_t authmode;
  uint8_t ssid_hidden;
  uint8_t max_connection;
  uint16_t beacon_interval;
#if PINWRIGHT_CORE >= 30300
  uint8_t csa_count;
  uint8_t dtim_period;
#endif
  wifi_cipher_type_t pairwise_cipher;
  bool ftm_responder;
#if PINWRIGHT_CORE >= 30000
  wifi_pmf_config_t pmf_cfg;
  wifi_sae_pwe_method_t sae_pwe_h2e;
#endif
#if PINWRIGHT_CORE >= 30300
  uint8_t transition_disable;
  uint8_t sae_ext;
  wifi_bss_max_idle_config_t bss_max_idle_cfg;
  uint16_t gtk_rekey_interval;
#endif
} wifi_ap_config_t;
typedef struct {
  uint8_t ssid[32];
  uint8_t password[64];
  wifi_scan_method_t scan_method;
  bool bssid_set;
  uint8_t bssid[6];
  uint8_t channel;
  uint16_t listen_interval;
  wifi_sort_method_t sort_method;
  wifi_scan_threshold_t threshold;
  wifi_pmf_config_t pmf_cfg;
  uint32_t rm_enabled : 1;
  uint32_t btm_enabled : 1;
  uint32_t mbo_enabled : 1;
#if PINWRIGHT_CORE >= 30000
  uint32_t ft_enabled : 1;
  uint32_t owe_enabled : 1;
#endif
  uint32_t transition_disable : 1;
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint32_t reserved : 26;
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t reserved1 : 26;
#endif
#if PINWRIGHT_CORE < 30000
  uint32_t reserved : 28;
#endif
  wifi_sae_pwe_method_t sae_pwe_h2e;
#if PINWRIGHT_CORE >= 30000
  wifi_sae_pk_mode_t sae_pk_mode;
#endif
  uint8_t failure_retry_cnt;
#if PINWRIGHT_CORE >= 30000
  uint32_t he_dcm_set : 1;
  uint32_t he_dcm_max_constellation_tx : 2;
  uint32_t he_dcm_max_constellation_rx : 2;
  uint32_t he_mcs9_enabled : 1;
  uint32_t he_su_beamformee_disabled : 1;
  uint32_t he_trig_su_bmforming_feedback_disabled : 1;
  uint32_t he_trig_mu_bmforming_partial_feedback_disabled : 1;
  uint32_t he_trig_cqi_feedback_disabled : 1;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint32_t he_reserved : 22;
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t vht_su_beamformee_disabled : 1;
  uint32_t vht_mu_beamformee_disabled : 1;
  uint32_t vht_mcs8_enabled : 1;
  uint32_t reserved2 : 19;
#endif
#if PINWRIGHT_CORE >= 30000
  uint8_t sae_h2e_identifier[SAE_H2E_IDENTIFIER_LEN];
#endif
} wifi_sta_config_t;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  uint8_t op_channel;
  uint8_t master_pref;
  uint8_t scan_time;
  uint16_t warm_up_sec;
} wifi_nan_config_t;
#endif
typedef union {
  wifi_ap_config_t ap;
  wifi_sta_config_t sta;
#if PINWRIGHT_CORE >= 30000
  wifi_nan_config_t nan;
#endif
} wifi_config_t;
typedef struct {
  uint8_t mac[6];
  int8_t rssi;
  uint32_t phy_11b : 1;
  uint32_t phy_11g : 1;
  uint32_t phy_11n : 1;
  uint32_t phy_lr : 1;
#if PINWRIGHT_CORE >= 30300
  uint32_t phy_11a : 1;
  uint32_t phy_11ac : 1;
#endif
#if PINWRIGHT_CORE >= 30000
  uint32_t phy_11ax : 1;
#endif
  uint32_t is_mesh_child : 1;
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint32_t reserved : 26;
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t reserved : 24;
#endif
#if PINWRIGHT_CORE < 30000
  uint32_t reserved : 27;
#endif
} wifi_sta_info_t;
#if PINWRIGHT_CORE < 30300
typedef struct {
  wifi_sta_info_t sta[ESP_WIFI_MAX_CONN_NUM];
  int num;
} wifi_sta_list_t;
#endif

typedef enum { WIFI_STORAGE_FLASH, WIFI_STORAGE_RAM } wifi_storage_t;

typedef enum {
  WIFI_VND_IE_TYPE_BEACON,
  WIFI_VND_IE_TYPE_PROBE_REQ,
  WIFI_VND_IE_TYPE_PROBE_RESP,
  WIFI_VND_IE_TYPE_ASSOC_REQ,
  WIFI_VND_IE_TYPE_ASSOC_RESP
} wifi_vendor_ie_type_t;

typedef enum { WIFI_VND_IE_ID_0, WIFI_VND_IE_ID_1 } wifi_vendor_ie_id_t;
typedef enum {
  WIFI_PHY_MODE_LR,
  WIFI_PHY_MODE_11B,
  WIFI_PHY_MODE_11G,
#if PINWRIGHT_CORE >= 30300
  WIFI_PHY_MODE_11A,
#endif
  WIFI_PHY_MODE_HT20,
  WIFI_PHY_MODE_HT40,
#if PINWRIGHT_CORE < 30300
  WIFI_PHY_MODE_HE20
#else
  WIFI_PHY_MODE_HE20,
  WIFI_PHY_MODE_VHT20
#endif
} wifi_phy_mode_t;

typedef struct {
  uint8_t element_id;
  uint8_t length;
  uint8_t vendor_oui[3];
  uint8_t vendor_oui_type;
  uint8_t payload[0];
} vendor_ie_data_t;
#if PINWRIGHT_CORE < 30300
typedef struct {
  signed rssi : 8;
  unsigned rate : 5;
  unsigned : 1;
  unsigned sig_mode : 2;
  unsigned : 16;
  unsigned mcs : 7;
  unsigned cwb : 1;
  unsigned : 16;
  unsigned smoothing : 1;
  unsigned not_sounding : 1;
  unsigned : 1;
  unsigned aggregation : 1;
  unsigned stbc : 2;
  unsigned fec_coding : 1;
  unsigned sgi : 1;
  signed noise_floor : 8;
  unsigned ampdu_cnt : 8;
  unsigned channel : 4;
  unsigned secondary_channel : 4;
  unsigned : 8;
  unsigned timestamp : 32;
  unsigned : 32;
  unsigned : 31;
  unsigned ant : 1;
  unsigned sig_len : 12;
  unsigned : 12;
  unsigned rx_state : 8;
} wifi_pkt_rx_ctrl_t;

typedef struct {
  wifi_pkt_rx_ctrl_t rx_ctrl;
  uint8_t payload[0];
} wifi_promiscuous_pkt_t;
#endif

typedef enum {
  WIFI_PKT_MGMT,
  WIFI_PKT_CTRL,
  WIFI_PKT_DATA,
  WIFI_PKT_MISC
} wifi_promiscuous_pkt_type_t;

typedef struct {
  uint32_t filter_mask;
} wifi_promiscuous_filter_t;
#if PINWRIGHT_CORE < 30300
typedef struct {
  bool lltf_en;
  bool htltf_en;
  bool stbc_htltf2_en;
  bool ltf_merge_en;
  bool channel_filter_en;
  bool manu_scale;
  uint8_t shift;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  bool dump_ack_en;
#endif
#if PINWRIGHT_CORE < 30300
} wifi_csi_config_t;
typedef struct {
  wifi_pkt_rx_ctrl_t rx_ctrl;
  uint8_t mac[6];
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint8_t dmac[6];
#endif
#if PINWRIGHT_CORE < 30300
  bool first_word_invalid;
  int8_t* buf;
  uint16_t len;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint8_t* hdr;
  uint8_t* payload;
  uint16_t payload_len;
#endif
#if PINWRIGHT_CORE < 30300
} wifi_csi_info_t;
#else
struct wifi_csi_info_t;

typedef struct wifi_csi_info_t wifi_csi_info_t;
#endif

typedef struct {
  uint8_t gpio_select : 1;
  uint8_t gpio_num;
} wifi_ant_gpio_t;

typedef struct {
  wifi_ant_gpio_t gpio_cfg[4];
} wifi_ant_gpio_config_t;

typedef enum {
  WIFI_ANT_MODE_ANT0,
  WIFI_ANT_MODE_ANT1,
  WIFI_ANT_MODE_AUTO,
  WIFI_ANT_MODE_MAX
} wifi_ant_mode_t;

typedef struct {
  wifi_ant_mode_t rx_ant_mode;
  wifi_ant_t rx_ant_default;
  wifi_ant_mode_t tx_ant_mode;
  uint8_t enabled_ant0 : 4;
  uint8_t enabled_ant1;
} wifi_ant_config_t;
typedef int (*wifi_action_rx_cb_t)(uint8_t*, uint8_t*, size_t, uint8_t);
typedef struct {
  wifi_interface_t ifx;
  uint8_t dest_mac[6];
#if PINWRIGHT_CORE >= 30300
  wifi_action_tx_t type;
  uint8_t channel;
  uint32_t wait_time_ms;
#endif
  bool no_ack;
  wifi_action_rx_cb_t rx_cb;
#if PINWRIGHT_CORE >= 30300
  uint8_t op_id;
#endif
  uint32_t data_len;
  uint8_t data[0];
} wifi_action_tx_req_t;
#if PINWRIGHT_CORE >= 30300
typedef enum { WIFI_ROC_DONE = 0, WIFI_ROC_FAIL } wifi_roc_done_status_t;
typedef void (*wifi_action_roc_done_cb_t)(uint32_t, uint8_t,
                                          wifi_roc_done_status_t);

typedef struct {
  wifi_interface_t ifx;
  wifi_roc_t type;
  uint8_t channel;
  wifi_second_chan_t sec_channel;
  uint32_t wait_time_ms;
  wifi_action_rx_cb_t rx_cb;
  uint8_t op_id;
  wifi_action_roc_done_cb_t done_cb;
} wifi_roc_req_t;
#endif
typedef struct {
  uint8_t resp_mac[6];
  uint8_t channel;
  uint8_t frm_count;
  uint16_t burst_period;
#if PINWRIGHT_CORE >= 30000
  bool use_get_report_api;
#endif
} wifi_ftm_initiator_cfg_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  WIFI_SVC_PROTO_RESERVED = 0,
  WIFI_SVC_PROTO_BONJOUR = 1,
  WIFI_SVC_PROTO_GENERIC = 2,
  WIFI_SVC_PROTO_CSA_MATTER = 3,
  WIFI_SVC_PROTO_MAX
} wifi_nan_svc_proto_t;

#endif
#if PINWRIGHT_CORE >= 30000
typedef struct {
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  bool enable;
  uint8_t loss_timeout;
  uint8_t loss_threshold;
  uint8_t delta_intr_early;
  uint8_t delta_loss_timeout;
} wifi_beacon_monitor_config_t;
#endif
#if PINWRIGHT_CORE >= 30300
  uint8_t wfa_oui[WIFI_OUI_LEN];
  wifi_nan_svc_proto_t proto;
  uint8_t payload[0];
} wifi_nan_wfa_ssi_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef enum {
  NAN_PUBLISH_SOLICITED,
  NAN_PUBLISH_UNSOLICITED,
  NAN_SUBSCRIBE_ACTIVE,
  NAN_SUBSCRIBE_PASSIVE
} wifi_nan_service_type_t;
typedef struct {
  char service_name[ESP_WIFI_MAX_SVC_NAME_LEN];
  wifi_nan_service_type_t type;
  char matching_filter[ESP_WIFI_MAX_FILTER_LEN];
  char svc_info[ESP_WIFI_MAX_SVC_INFO_LEN];
  uint8_t single_replied_event : 1;
  uint8_t datapath_reqd : 1;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint8_t reserved : 6;
#endif
#if PINWRIGHT_CORE >= 30300
  uint8_t fsd_reqd : 1;
  uint8_t fsd_gas : 1;
  uint8_t reserved : 4;
  uint16_t ssi_len;
  uint8_t* ssi;
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_nan_publish_cfg_t;
typedef struct {
  char service_name[ESP_WIFI_MAX_SVC_NAME_LEN];
  wifi_nan_service_type_t type;
  char matching_filter[ESP_WIFI_MAX_FILTER_LEN];
  char svc_info[ESP_WIFI_MAX_SVC_INFO_LEN];
  uint8_t single_match_event : 1;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint8_t reserved : 7;
#endif
#if PINWRIGHT_CORE >= 30300
  uint8_t datapath_reqd : 1;
  uint8_t fsd_reqd : 1;
  uint8_t fsd_gas : 1;
  uint8_t reserved : 4;
  uint16_t ssi_len;
  uint8_t* ssi;
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_nan_subscribe_cfg_t;
typedef struct {
  uint8_t inst_id;
  uint8_t peer_inst_id;
  uint8_t peer_mac[6];
  char svc_info[ESP_WIFI_MAX_SVC_INFO_LEN];
#endif
#if PINWRIGHT_CORE >= 30300
  uint16_t ssi_len;
  uint8_t* ssi;
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_nan_followup_params_t;
typedef struct {
  uint8_t pub_id;
  uint8_t peer_mac[6];
  bool confirm_required;
} wifi_nan_datapath_req_t;

typedef struct {
  bool accept;
  uint8_t ndp_id;
  uint8_t peer_mac[6];
} wifi_nan_datapath_resp_t;

typedef struct {
  uint8_t ndp_id;
  uint8_t peer_mac[6];
} wifi_nan_datapath_end_req_t;
#endif
typedef enum {
  WIFI_PHY_RATE_1M_L = 0x00,
  WIFI_PHY_RATE_2M_L = 0x01,
  WIFI_PHY_RATE_5M_L = 0x02,
  WIFI_PHY_RATE_11M_L = 0x03,
  WIFI_PHY_RATE_2M_S = 0x05,
  WIFI_PHY_RATE_5M_S = 0x06,
  WIFI_PHY_RATE_11M_S = 0x07,
  WIFI_PHY_RATE_48M = 0x08,
  WIFI_PHY_RATE_24M = 0x09,
  WIFI_PHY_RATE_12M = 0x0A,
  WIFI_PHY_RATE_6M = 0x0B,
  WIFI_PHY_RATE_54M = 0x0C,
  WIFI_PHY_RATE_36M = 0x0D,
  WIFI_PHY_RATE_18M = 0x0E,
  WIFI_PHY_RATE_9M = 0x0F,
  WIFI_PHY_RATE_MCS0_LGI = 0x10,
  WIFI_PHY_RATE_MCS1_LGI = 0x11,
  WIFI_PHY_RATE_MCS2_LGI = 0x12,
  WIFI_PHY_RATE_MCS3_LGI = 0x13,
  WIFI_PHY_RATE_MCS4_LGI = 0x14,
  WIFI_PHY_RATE_MCS5_LGI = 0x15,
  WIFI_PHY_RATE_MCS6_LGI = 0x16,
  WIFI_PHY_RATE_MCS7_LGI = 0x17,
#if PINWRIGHT_CORE >= 30300
  WIFI_PHY_RATE_MCS8_LGI,
  WIFI_PHY_RATE_MCS9_LGI,
#endif
#if PINWRIGHT_CORE >= 30000
  WIFI_PHY_RATE_MCS0_SGI,
  WIFI_PHY_RATE_MCS1_SGI,
  WIFI_PHY_RATE_MCS2_SGI,
  WIFI_PHY_RATE_MCS3_SGI,
  WIFI_PHY_RATE_MCS4_SGI,
  WIFI_PHY_RATE_MCS5_SGI,
  WIFI_PHY_RATE_MCS6_SGI,
  WIFI_PHY_RATE_MCS7_SGI,
#endif
#if PINWRIGHT_CORE >= 30300
  WIFI_PHY_RATE_MCS8_SGI,
  WIFI_PHY_RATE_MCS9_SGI,
#endif
#if PINWRIGHT_CORE < 30000
  WIFI_PHY_RATE_MCS0_SGI = 0x18,
  WIFI_PHY_RATE_MCS1_SGI = 0x19,
  WIFI_PHY_RATE_MCS2_SGI = 0x1A,
  WIFI_PHY_RATE_MCS3_SGI = 0x1B,
  WIFI_PHY_RATE_MCS4_SGI = 0x1C,
  WIFI_PHY_RATE_MCS5_SGI = 0x1D,
  WIFI_PHY_RATE_MCS6_SGI = 0x1E,
  WIFI_PHY_RATE_MCS7_SGI = 0x1F,
#endif
  WIFI_PHY_RATE_LORA_250K = 0x29,
  WIFI_PHY_RATE_LORA_500K = 0x2A,
  WIFI_PHY_RATE_MAX
} wifi_phy_rate_t;
typedef enum {
  WIFI_EVENT_WIFI_READY = 0,
  WIFI_EVENT_SCAN_DONE,
  WIFI_EVENT_STA_START,
  WIFI_EVENT_STA_STOP,
  WIFI_EVENT_STA_CONNECTED,
  WIFI_EVENT_STA_DISCONNECTED,
  WIFI_EVENT_STA_AUTHMODE_CHANGE,
  WIFI_EVENT_STA_WPS_ER_SUCCESS,
  WIFI_EVENT_STA_WPS_ER_FAILED,
  WIFI_EVENT_STA_WPS_ER_TIMEOUT,
  WIFI_EVENT_STA_WPS_ER_PIN,
  WIFI_EVENT_STA_WPS_ER_PBC_OVERLAP,
  WIFI_EVENT_AP_START,
  WIFI_EVENT_AP_STOP,
  WIFI_EVENT_AP_STACONNECTED,
  WIFI_EVENT_AP_STADISCONNECTED,
  WIFI_EVENT_AP_PROBEREQRECVED,
  WIFI_EVENT_FTM_REPORT,
  WIFI_EVENT_STA_BSS_RSSI_LOW,
  WIFI_EVENT_ACTION_TX_STATUS,
  WIFI_EVENT_ROC_DONE,
  WIFI_EVENT_STA_BEACON_TIMEOUT,
#if PINWRIGHT_CORE >= 30000
  WIFI_EVENT_CONNECTIONLESS_MODULE_WAKE_INTERVAL_START,
  WIFI_EVENT_AP_WPS_RG_SUCCESS,
  WIFI_EVENT_AP_WPS_RG_FAILED,
  WIFI_EVENT_AP_WPS_RG_TIMEOUT,
  WIFI_EVENT_AP_WPS_RG_PIN,
  WIFI_EVENT_AP_WPS_RG_PBC_OVERLAP,
  WIFI_EVENT_ITWT_SETUP,
  WIFI_EVENT_ITWT_TEARDOWN,
  WIFI_EVENT_ITWT_PROBE,
  WIFI_EVENT_ITWT_SUSPEND,
#endif
#if PINWRIGHT_CORE >= 30300
  WIFI_EVENT_TWT_WAKEUP,
  WIFI_EVENT_BTWT_SETUP,
  WIFI_EVENT_BTWT_TEARDOWN,
#endif
#if PINWRIGHT_CORE >= 30000
  WIFI_EVENT_NAN_STARTED,
  WIFI_EVENT_NAN_STOPPED,
  WIFI_EVENT_NAN_SVC_MATCH,
  WIFI_EVENT_NAN_REPLIED,
  WIFI_EVENT_NAN_RECEIVE,
  WIFI_EVENT_NDP_INDICATION,
  WIFI_EVENT_NDP_CONFIRM,
  WIFI_EVENT_NDP_TERMINATED,
#endif
#if PINWRIGHT_CORE >= 30300
  WIFI_EVENT_HOME_CHANNEL_CHANGE,
  WIFI_EVENT_STA_NEIGHBOR_REP,
  WIFI_EVENT_AP_WRONG_PASSWORD,
  WIFI_EVENT_STA_BEACON_OFFSET_UNSTABLE,
  WIFI_EVENT_DPP_URI_READY,
  WIFI_EVENT_DPP_CFG_RECVD,
  WIFI_EVENT_DPP_FAILED,
#endif
  WIFI_EVENT_MAX
} wifi_event_t;
#if PINWRIGHT_CORE >= 30000
extern const esp_event_base_t WIFI_EVENT;
#else
extern esp_event_base_t WIFI_EVENT;
#endif

typedef struct {
  uint32_t status;
  uint8_t number;
  uint8_t scan_id;
} wifi_event_sta_scan_done_t;
typedef struct {
  uint8_t ssid[32];
  uint8_t ssid_len;
  uint8_t bssid[6];
  uint8_t channel;
  wifi_auth_mode_t authmode;
#if PINWRIGHT_CORE >= 30000
  uint16_t aid;
#endif
} wifi_event_sta_connected_t;

typedef struct {
  uint8_t ssid[32];
  uint8_t ssid_len;
  uint8_t bssid[6];
  uint8_t reason;
  int8_t rssi;
} wifi_event_sta_disconnected_t;

typedef struct {
  wifi_auth_mode_t old_mode;
  wifi_auth_mode_t new_mode;
} wifi_event_sta_authmode_change_t;

typedef struct {
  uint8_t pin_code[8];
} wifi_event_sta_wps_er_pin_t;
typedef enum {
  WPS_FAIL_REASON_NORMAL = 0,
  WPS_FAIL_REASON_RECV_M2D,
#if PINWRIGHT_CORE >= 30300
  WPS_FAIL_REASON_RECV_DEAUTH,
#endif
  WPS_FAIL_REASON_MAX
} wifi_event_sta_wps_fail_reason_t;

typedef struct {
  uint8_t ap_cred_cnt;
  struct {
    uint8_t ssid[MAX_SSID_LEN];
    uint8_t passphrase[MAX_PASSPHRASE_LEN];
  } ap_cred[MAX_WPS_AP_CRED];
} wifi_event_sta_wps_er_success_t;

typedef struct {
  uint8_t mac[6];
  uint8_t aid;
  bool is_mesh_child;
} wifi_event_ap_staconnected_t;
typedef struct {
  uint8_t mac[6];
  uint8_t aid;
  bool is_mesh_child;
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
  uint8_t reason;
#endif
#if PINWRIGHT_CORE >= 30300
  uint16_t reason;
#endif
} wifi_event_ap_stadisconnected_t;

typedef struct {
  int rssi;
  uint8_t mac[6];
} wifi_event_ap_probe_req_rx_t;

typedef struct {
  int32_t rssi;
} wifi_event_bss_rssi_low_t;
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint8_t old_chan;
  wifi_second_chan_t old_snd;
  uint8_t new_chan;
  wifi_second_chan_t new_snd;
} wifi_event_home_channel_change_t;
#endif
typedef enum {
  FTM_STATUS_SUCCESS = 0,
  FTM_STATUS_UNSUPPORTED,
  FTM_STATUS_CONF_REJECTED,
  FTM_STATUS_NO_RESPONSE,
#if PINWRIGHT_CORE >= 30000
  FTM_STATUS_FAIL,
  FTM_STATUS_NO_VALID_MSMT,
  FTM_STATUS_USER_TERM
#else
  FTM_STATUS_FAIL
#endif
} wifi_ftm_status_t;

typedef struct {
  uint8_t dlog_token;
  int8_t rssi;
  uint32_t rtt;
  uint64_t t1;
  uint64_t t2;
  uint64_t t3;
  uint64_t t4;
} wifi_ftm_report_entry_t;

typedef struct {
  uint8_t peer_mac[6];
  wifi_ftm_status_t status;
  uint32_t rtt_raw;
  uint32_t rtt_est;
  uint32_t dist_est;
  wifi_ftm_report_entry_t* ftm_report_data;
  uint8_t ftm_report_num_entries;
} wifi_event_ftm_report_t;
#if PINWRIGHT_CORE >= 30300
typedef enum {
  WIFI_ACTION_TX_DONE = 0,
  WIFI_ACTION_TX_FAILED,
  WIFI_ACTION_TX_DURATION_COMPLETED,
  WIFI_ACTION_TX_OP_CANCELLED
} wifi_action_tx_status_type_t;

#endif
typedef struct {
  wifi_interface_t ifx;
  uint32_t context;
#if PINWRIGHT_CORE < 30300
  uint8_t da[6];
  uint8_t status;
#else
  wifi_action_tx_status_type_t status;
  uint8_t op_id;
  uint8_t channel;
#endif
} wifi_event_action_tx_status_t;
typedef struct {
  uint32_t context;
#if PINWRIGHT_CORE >= 30300
  wifi_roc_done_status_t status;
  uint8_t op_id;
  uint8_t channel;
#endif
} wifi_event_roc_done_t;
#if PINWRIGHT_CORE >= 30000
typedef struct {
  uint8_t pin_code[8];
} wifi_event_ap_wps_rg_pin_t;

typedef enum {
  WPS_AP_FAIL_REASON_NORMAL = 0,
  WPS_AP_FAIL_REASON_CONFIG,
  WPS_AP_FAIL_REASON_AUTH,
  WPS_AP_FAIL_REASON_MAX
} wps_fail_reason_t;

typedef struct {
  wps_fail_reason_t reason;
  uint8_t peer_macaddr[6];
} wifi_event_ap_wps_rg_fail_reason_t;

typedef struct {
  uint8_t peer_macaddr[6];
} wifi_event_ap_wps_rg_success_t;
typedef struct {
  uint8_t subscribe_id;
  uint8_t publish_id;
  uint8_t pub_if_mac[6];
  bool update_pub_id;
#endif
#if PINWRIGHT_CORE >= 30300
  uint8_t datapath_reqd : 1;
  uint8_t fsd_reqd : 1;
  uint8_t fsd_gas : 1;
  uint8_t reserved : 5;
  uint32_t reserved_1;
  uint32_t reserved_2;
  uint8_t ssi_version;
  uint16_t ssi_len;
  uint8_t ssi[];
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_event_nan_svc_match_t;
typedef struct {
  uint8_t publish_id;
  uint8_t subscribe_id;
  uint8_t sub_if_mac[6];
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t reserved_1;
  uint32_t reserved_2;
  uint16_t ssi_len;
  uint8_t ssi[];
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_event_nan_replied_t;
typedef struct {
  uint8_t inst_id;
  uint8_t peer_inst_id;
  uint8_t peer_if_mac[6];
  uint8_t peer_svc_info[ESP_WIFI_MAX_SVC_INFO_LEN];
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t reserved_1;
  uint32_t reserved_2;
  uint16_t ssi_len;
  uint8_t ssi[];
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_event_nan_receive_t;
typedef struct {
  uint8_t publish_id;
  uint8_t ndp_id;
  uint8_t peer_nmi[6];
  uint8_t peer_ndi[6];
  uint8_t svc_info[ESP_WIFI_MAX_SVC_INFO_LEN];
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t reserved_1;
  uint32_t reserved_2;
  uint16_t ssi_len;
  uint8_t ssi[];
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_event_ndp_indication_t;
typedef struct {
  uint8_t status;
  uint8_t ndp_id;
  uint8_t peer_nmi[6];
  uint8_t peer_ndi[6];
  uint8_t own_ndi[6];
  uint8_t svc_info[ESP_WIFI_MAX_SVC_INFO_LEN];
#endif
#if PINWRIGHT_CORE >= 30300
  uint32_t reserved_1;
  uint32_t reserved_2;
  uint16_t ssi_len;
  uint8_t ssi[];
#endif
#if PINWRIGHT_CORE >= 30000
} wifi_event_ndp_confirm_t;
typedef struct {
  uint8_t reason;
  uint8_t ndp_id;
  uint8_t init_ndi[6];
} wifi_event_ndp_terminated_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef struct {
  uint8_t report[ESP_WIFI_MAX_NEIGHBOR_REP_LEN];
  uint16_t report_len;
  uint8_t n_report[];
} wifi_event_neighbor_report_t;

typedef struct {
  uint8_t mac[6];
} wifi_event_ap_wrong_password_t;

typedef struct {
  wifi_phy_mode_t phymode;
  wifi_phy_rate_t rate;
  bool ersu;
  bool dcm;
} wifi_tx_rate_config_t;

typedef struct {
  uint8_t start_channel;
  uint8_t end_channel;
  uint16_t max_bandwidth : 3;
  uint16_t max_eirp : 6;
  uint16_t is_dfs : 1;
  uint16_t reserved : 6;
} wifi_reg_rule_t;

typedef struct {
  uint8_t n_reg_rules;
  wifi_reg_rule_t reg_rules[WIFI_MAX_REGULATORY_RULE_NUM];
} wifi_regulatory_t;

typedef struct {
  char cn[2];
  uint8_t regulatory_type;
} wifi_regdomain_t;

typedef enum { WIFI_SEND_SUCCESS = 0, WIFI_SEND_FAIL } wifi_tx_status_t;

typedef struct {
  uint8_t* des_addr;
  uint8_t* src_addr;
  wifi_interface_t ifidx;
  uint8_t* data;
  uint8_t data_len;
  wifi_phy_rate_t rate;
  wifi_tx_status_t tx_status;
} wifi_tx_info_t;
typedef wifi_tx_info_t esp_80211_tx_info_t;

typedef struct {
  float beacon_success_rate;
} wifi_event_sta_beacon_offset_unstable_t;

typedef struct {
  uint32_t uri_data_len;
  char uri[];
} wifi_event_dpp_uri_ready_t;

typedef struct {
  wifi_config_t wifi_cfg;
} wifi_event_dpp_config_received_t;

typedef struct {
  int failure_reason;
} wifi_event_dpp_failed_t;
#include <esp_wifi_types_native.h>
#endif
