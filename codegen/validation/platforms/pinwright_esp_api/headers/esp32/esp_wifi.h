#pragma once
#define WIFI_INIT_CONFIG_DEFAULT() {}
#include <stdint.h>
#include <stdbool.h>
#include <esp_err.h>
#include <esp_wifi_types.h>
#include <esp_event.h>
#define ESP_ERR_WIFI_NOT_INIT (ESP_ERR_WIFI_BASE + 1)
#define ESP_ERR_WIFI_NOT_STARTED (ESP_ERR_WIFI_BASE + 2)
#define ESP_ERR_WIFI_NOT_STOPPED (ESP_ERR_WIFI_BASE + 3)
#define ESP_ERR_WIFI_IF (ESP_ERR_WIFI_BASE + 4)
#define ESP_ERR_WIFI_MODE (ESP_ERR_WIFI_BASE + 5)
#define ESP_ERR_WIFI_STATE (ESP_ERR_WIFI_BASE + 6)
#define ESP_ERR_WIFI_CONN (ESP_ERR_WIFI_BASE + 7)
#define ESP_ERR_WIFI_NVS (ESP_ERR_WIFI_BASE + 8)
#define ESP_ERR_WIFI_MAC (ESP_ERR_WIFI_BASE + 9)
#define ESP_ERR_WIFI_SSID (ESP_ERR_WIFI_BASE + 10)
#define ESP_ERR_WIFI_PASSWORD (ESP_ERR_WIFI_BASE + 11)
#define ESP_ERR_WIFI_TIMEOUT (ESP_ERR_WIFI_BASE + 12)
#define ESP_ERR_WIFI_WAKE_FAIL (ESP_ERR_WIFI_BASE + 13)
#define ESP_ERR_WIFI_WOULD_BLOCK (ESP_ERR_WIFI_BASE + 14)
#define ESP_ERR_WIFI_NOT_CONNECT (ESP_ERR_WIFI_BASE + 15)
#define ESP_ERR_WIFI_POST (ESP_ERR_WIFI_BASE + 18)
#define ESP_ERR_WIFI_INIT_STATE (ESP_ERR_WIFI_BASE + 19)
#define ESP_ERR_WIFI_STOP_STATE (ESP_ERR_WIFI_BASE + 20)
#define ESP_ERR_WIFI_NOT_ASSOC (ESP_ERR_WIFI_BASE + 21)
#define ESP_ERR_WIFI_TX_DISALLOW (ESP_ERR_WIFI_BASE + 22)
#if PINWRIGHT_CORE >= 30000
#define ESP_ERR_WIFI_TWT_FULL (ESP_ERR_WIFI_BASE + 23)
#define ESP_ERR_WIFI_TWT_SETUP_TIMEOUT (ESP_ERR_WIFI_BASE + 24)
#define ESP_ERR_WIFI_TWT_SETUP_TXFAIL (ESP_ERR_WIFI_BASE + 25)
#define ESP_ERR_WIFI_TWT_SETUP_REJECT (ESP_ERR_WIFI_BASE + 26)
#define ESP_ERR_WIFI_DISCARD (ESP_ERR_WIFI_BASE + 27)
#endif
#if PINWRIGHT_CORE >= 30300
#define ESP_ERR_WIFI_ROC_IN_PROGRESS (ESP_ERR_WIFI_BASE + 28)
#endif
#if PINWRIGHT_CORE >= 30000
#define WIFI_STATIC_TX_BUFFER_NUM 0
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
#define WIFI_CACHE_TX_BUFFER_NUM CONFIG_ESP_WIFI_CACHE_TX_BUFFER_NUM
#endif
#if PINWRIGHT_CORE >= 30300
#define WIFI_CACHE_TX_BUFFER_NUM 0
#endif
#if PINWRIGHT_CORE < 30000
#define ESP_ERR_WIFI_DISCARD (ESP_ERR_WIFI_BASE + 23)
#define WIFI_STATIC_TX_BUFFER_NUM CONFIG_ESP32_WIFI_STATIC_TX_BUFFER_NUM
#define WIFI_CACHE_TX_BUFFER_NUM CONFIG_ESP32_WIFI_CACHE_TX_BUFFER_NUM
#endif
#define WIFI_DYNAMIC_TX_BUFFER_NUM 0
#if PINWRIGHT_CORE >= 30000
#define WIFI_RX_MGMT_BUF_NUM_DEF 0
#define WIFI_CSI_ENABLED 0
#define WIFI_AMPDU_RX_ENABLED 0
#define WIFI_AMPDU_TX_ENABLED 0
#else
#define WIFI_CSI_ENABLED 1
#define WIFI_AMPDU_RX_ENABLED 1
#define WIFI_AMPDU_TX_ENABLED 1
#endif
#define WIFI_AMSDU_TX_ENABLED 0
#if PINWRIGHT_CORE >= 30000
#define WIFI_NVS_ENABLED 0
#else
#define WIFI_NVS_ENABLED 1
#endif
#define WIFI_NANO_FORMAT_ENABLED 0
#define WIFI_INIT_CONFIG_MAGIC 0x1F2F3F4F
#if PINWRIGHT_CORE >= 30000
#define WIFI_DEFAULT_RX_BA_WIN 0
#else
#define WIFI_DEFAULT_RX_BA_WIN CONFIG_ESP32_WIFI_RX_BA_WIN
#endif
#define WIFI_TASK_CORE_ID 0
#if PINWRIGHT_CORE >= 30000
#define WIFI_SOFTAP_BEACON_MAX_LEN 752
#define WIFI_MGMT_SBUF_NUM 32
#else
#define WIFI_SOFTAP_BEACON_MAX_LEN CONFIG_ESP32_WIFI_SOFTAP_BEACON_MAX_LEN
#define WIFI_MGMT_SBUF_NUM CONFIG_ESP32_WIFI_MGMT_SBUF_NUM
#endif
#define WIFI_STA_DISCONNECTED_PM_ENABLED false
#if PINWRIGHT_CORE >= 30000
#define WIFI_ENABLE_WPA3_SAE 0
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
#define WIFI_ENABLE_SPIRAM (1 << 1)
#endif
#if PINWRIGHT_CORE >= 30300
#define WIFI_ENABLE_CACHE_TX_BUFFER 0
#endif
#if PINWRIGHT_CORE >= 30000
#define WIFI_FTM_INITIATOR 0
#define WIFI_FTM_RESPONDER 0
#endif
#if PINWRIGHT_CORE >= 30300
#define WIFI_ENABLE_GCMP 0
#define WIFI_ENABLE_GMAC 0
#define WIFI_ENABLE_11R 0
#define WIFI_ENABLE_ENTERPRISE 0
#define WIFI_DUMP_HESIGB_ENABLED false
#define WIFI_TX_HETB_QUEUE_NUM 1
#define WIFI_ENABLE_BSS_MAX_IDLE 0
#endif
#define CONFIG_FEATURE_WPA3_SAE_BIT (1 << 0)
#define CONFIG_FEATURE_CACHE_TX_BUF_BIT (1 << 1)
#define CONFIG_FEATURE_FTM_INITIATOR_BIT (1 << 2)
#define CONFIG_FEATURE_FTM_RESPONDER_BIT (1 << 3)
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
#define WIFI_FEATURE_CAPS \
  (WIFI_ENABLE_WPA3_SAE | WIFI_ENABLE_SPIRAM | WIFI_FTM_INITIATOR | WIFI_FTM_RESPONDER)
#endif
#if PINWRIGHT_CORE >= 30300
#define CONFIG_FEATURE_GCMP_BIT (1 << 4)
#define CONFIG_FEATURE_GMAC_BIT (1 << 5)
#define CONFIG_FEATURE_11R_BIT (1 << 6)
#define CONFIG_FEATURE_WIFI_ENT_BIT (1 << 7)
#define CONFIG_FEATURE_BSS_MAX_IDLE_BIT (1 << 8)
#define WIFI_FEATURE_CAPS                                                                         \
  (WIFI_ENABLE_WPA3_SAE | WIFI_ENABLE_CACHE_TX_BUFFER | WIFI_FTM_INITIATOR | WIFI_FTM_RESPONDER | \
   WIFI_ENABLE_GCMP | WIFI_ENABLE_GMAC | WIFI_ENABLE_11R | WIFI_ENABLE_ENTERPRISE |               \
   WIFI_ENABLE_BSS_MAX_IDLE)
#endif
#if PINWRIGHT_CORE >= 30000
#define ESP_WIFI_CONNECTIONLESS_INTERVAL_DEFAULT_MODE 0
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30300
struct wifi_osi_funcs_t;

typedef struct wifi_osi_funcs_t wifi_osi_funcs_t;

#endif
typedef struct {
  int static_rx_buf_num;
  int dynamic_rx_buf_num;
  int tx_buf_type;
  int static_tx_buf_num;
  int dynamic_tx_buf_num;
#if PINWRIGHT_CORE >= 30000
  int rx_mgmt_buf_type;
  int rx_mgmt_buf_num;
#endif
  int cache_tx_buf_num;
  int csi_enable;
  int ampdu_rx_enable;
  int ampdu_tx_enable;
  int amsdu_tx_enable;
  int nvs_enable;
  int nano_enable;
  int rx_ba_win;
  int wifi_task_core_id;
  int beacon_max_len;
  int mgmt_sbuf_num;
  uint64_t feature_caps;
  bool sta_disconnected_pm;
  int espnow_max_encrypt_num;
#if PINWRIGHT_CORE >= 30300
  int tx_hetb_queue_num;
  bool dump_hesigb_enable;
#endif
  int magic;
} wifi_init_config_t;
#if PINWRIGHT_CORE >= 30300
extern wifi_osi_funcs_t g_wifi_osi_funcs;
#endif
#if PINWRIGHT_CORE < 30000
extern uint64_t g_wifi_feature_caps;
#endif
esp_err_t esp_wifi_init(const wifi_init_config_t*);
esp_err_t esp_wifi_deinit(void);
esp_err_t esp_wifi_set_mode(wifi_mode_t);
esp_err_t esp_wifi_get_mode(wifi_mode_t*);
esp_err_t esp_wifi_start(void);
esp_err_t esp_wifi_stop(void);
esp_err_t esp_wifi_restore(void);
esp_err_t esp_wifi_connect(void);
esp_err_t esp_wifi_disconnect(void);
esp_err_t esp_wifi_clear_fast_connect(void);
esp_err_t esp_wifi_deauth_sta(uint16_t);
esp_err_t esp_wifi_scan_start(const wifi_scan_config_t*, bool);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_wifi_set_scan_parameters(const wifi_scan_default_params_t*);
esp_err_t esp_wifi_get_scan_parameters(wifi_scan_default_params_t*);
#endif
esp_err_t esp_wifi_scan_stop(void);
esp_err_t esp_wifi_scan_get_ap_num(uint16_t*);
esp_err_t esp_wifi_scan_get_ap_records(uint16_t*, wifi_ap_record_t*);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_wifi_scan_get_ap_record(wifi_ap_record_t*);
#endif
esp_err_t esp_wifi_clear_ap_list(void);
esp_err_t esp_wifi_sta_get_ap_info(wifi_ap_record_t*);
esp_err_t esp_wifi_set_ps(wifi_ps_type_t);
esp_err_t esp_wifi_get_ps(wifi_ps_type_t*);
esp_err_t esp_wifi_set_protocol(wifi_interface_t, uint8_t);
esp_err_t esp_wifi_get_protocol(wifi_interface_t, uint8_t*);
esp_err_t esp_wifi_set_bandwidth(wifi_interface_t, wifi_bandwidth_t);
esp_err_t esp_wifi_get_bandwidth(wifi_interface_t, wifi_bandwidth_t*);
esp_err_t esp_wifi_set_channel(uint8_t, wifi_second_chan_t);
esp_err_t esp_wifi_get_channel(uint8_t*, wifi_second_chan_t*);
esp_err_t esp_wifi_set_country(const wifi_country_t*);
esp_err_t esp_wifi_get_country(wifi_country_t*);
esp_err_t esp_wifi_set_mac(wifi_interface_t, const uint8_t[6]);
esp_err_t esp_wifi_get_mac(wifi_interface_t, uint8_t[6]);
typedef void (*wifi_promiscuous_cb_t)(void*, wifi_promiscuous_pkt_type_t);
esp_err_t esp_wifi_set_promiscuous_rx_cb(wifi_promiscuous_cb_t);
esp_err_t esp_wifi_set_promiscuous(bool);
esp_err_t esp_wifi_get_promiscuous(bool*);
esp_err_t esp_wifi_set_promiscuous_filter(const wifi_promiscuous_filter_t*);
esp_err_t esp_wifi_get_promiscuous_filter(wifi_promiscuous_filter_t*);
esp_err_t esp_wifi_set_promiscuous_ctrl_filter(const wifi_promiscuous_filter_t*);
esp_err_t esp_wifi_get_promiscuous_ctrl_filter(wifi_promiscuous_filter_t*);
esp_err_t esp_wifi_set_config(wifi_interface_t, wifi_config_t*);
esp_err_t esp_wifi_get_config(wifi_interface_t, wifi_config_t*);
#if PINWRIGHT_CORE >= 30300
struct wifi_sta_list_t;

typedef struct wifi_sta_list_t wifi_sta_list_t;
#endif
esp_err_t esp_wifi_ap_get_sta_list(wifi_sta_list_t*);
esp_err_t esp_wifi_ap_get_sta_aid(const uint8_t[6], uint16_t*);
esp_err_t esp_wifi_set_storage(wifi_storage_t);
typedef void (*esp_vendor_ie_cb_t)(void*, wifi_vendor_ie_type_t, const uint8_t[6],
                                   const vendor_ie_data_t*, int);
esp_err_t esp_wifi_set_vendor_ie(bool, wifi_vendor_ie_type_t, wifi_vendor_ie_id_t,
                                 const void*);
esp_err_t esp_wifi_set_vendor_ie_cb(esp_vendor_ie_cb_t, void*);
esp_err_t esp_wifi_set_max_tx_power(int8_t);
esp_err_t esp_wifi_get_max_tx_power(int8_t*);
esp_err_t esp_wifi_set_event_mask(uint32_t);
esp_err_t esp_wifi_get_event_mask(uint32_t*);
esp_err_t esp_wifi_80211_tx(wifi_interface_t, const void*, int, bool);
#if PINWRIGHT_CORE >= 30300
typedef void (*esp_wifi_80211_tx_done_cb_t)(const esp_80211_tx_info_t*);
esp_err_t esp_wifi_register_80211_tx_cb(esp_wifi_80211_tx_done_cb_t);
#endif
typedef void (*wifi_csi_cb_t)(void*, wifi_csi_info_t*);
esp_err_t esp_wifi_set_csi_rx_cb(wifi_csi_cb_t, void*);
esp_err_t esp_wifi_set_csi_config(const wifi_csi_config_t*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_wifi_get_csi_config(wifi_csi_config_t*);
#endif
esp_err_t esp_wifi_set_csi(bool);
esp_err_t esp_wifi_set_ant_gpio(const wifi_ant_gpio_config_t*);
esp_err_t esp_wifi_get_ant_gpio(wifi_ant_gpio_config_t*);
esp_err_t esp_wifi_set_ant(const wifi_ant_config_t*);
esp_err_t esp_wifi_get_ant(wifi_ant_config_t*);
int64_t esp_wifi_get_tsf_time(wifi_interface_t);
esp_err_t esp_wifi_set_inactive_time(wifi_interface_t, uint16_t);
esp_err_t esp_wifi_get_inactive_time(wifi_interface_t, uint16_t*);
esp_err_t esp_wifi_statis_dump(uint32_t);
esp_err_t esp_wifi_set_rssi_threshold(int32_t);
esp_err_t esp_wifi_ftm_initiate_session(wifi_ftm_initiator_cfg_t*);
esp_err_t esp_wifi_ftm_end_session(void);
esp_err_t esp_wifi_ftm_resp_set_offset(int16_t);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_wifi_ftm_get_report(wifi_ftm_report_entry_t*, uint8_t);
#endif
esp_err_t esp_wifi_config_11b_rate(wifi_interface_t, bool);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_wifi_connectionless_module_set_wake_interval(uint16_t);
esp_err_t esp_wifi_force_wakeup_acquire(void);
esp_err_t esp_wifi_force_wakeup_release(void);
#else
esp_err_t esp_wifi_set_connectionless_wake_interval(uint16_t);
#endif
esp_err_t esp_wifi_set_country_code(const char*, bool);
esp_err_t esp_wifi_get_country_code(char*);
esp_err_t esp_wifi_config_80211_tx_rate(wifi_interface_t, wifi_phy_rate_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_wifi_config_80211_tx(wifi_interface_t, wifi_tx_rate_config_t*);
#endif
esp_err_t esp_wifi_disable_pmf_config(wifi_interface_t);
esp_err_t esp_wifi_sta_get_aid(uint16_t*);
esp_err_t esp_wifi_sta_get_negotiated_phymode(wifi_phy_mode_t*);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_wifi_set_dynamic_cs(bool);
#endif
esp_err_t esp_wifi_sta_get_rssi(int*);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_wifi_set_band(wifi_band_t);
esp_err_t esp_wifi_get_band(wifi_band_t*);
esp_err_t esp_wifi_set_band_mode(wifi_band_mode_t);
esp_err_t esp_wifi_get_band_mode(wifi_band_mode_t*);
esp_err_t esp_wifi_set_protocols(wifi_interface_t, wifi_protocols_t*);
esp_err_t esp_wifi_get_protocols(wifi_interface_t, wifi_protocols_t*);
esp_err_t esp_wifi_set_bandwidths(wifi_interface_t, wifi_bandwidths_t*);
esp_err_t esp_wifi_get_bandwidths(wifi_interface_t, wifi_bandwidths_t*);
esp_err_t esp_wifi_action_tx_req(wifi_action_tx_req_t*);
esp_err_t esp_wifi_remain_on_channel(wifi_roc_req_t*);
#endif

#ifdef __cplusplus
}
#endif
