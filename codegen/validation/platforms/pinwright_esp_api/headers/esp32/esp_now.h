#pragma once
#include <esp_wifi_types.h>
#include <stdbool.h>
#include <esp_err.h>
#include <esp_wifi_types.h>
#define ESP_ERR_ESPNOW_BASE (ESP_ERR_WIFI_BASE + 100)
#define ESP_ERR_ESPNOW_NOT_INIT (ESP_ERR_ESPNOW_BASE + 1)
#define ESP_ERR_ESPNOW_ARG (ESP_ERR_ESPNOW_BASE + 2)
#define ESP_ERR_ESPNOW_NO_MEM (ESP_ERR_ESPNOW_BASE + 3)
#define ESP_ERR_ESPNOW_FULL (ESP_ERR_ESPNOW_BASE + 4)
#define ESP_ERR_ESPNOW_NOT_FOUND (ESP_ERR_ESPNOW_BASE + 5)
#define ESP_ERR_ESPNOW_INTERNAL (ESP_ERR_ESPNOW_BASE + 6)
#define ESP_ERR_ESPNOW_EXIST (ESP_ERR_ESPNOW_BASE + 7)
#define ESP_ERR_ESPNOW_IF (ESP_ERR_ESPNOW_BASE + 8)
#if PINWRIGHT_CORE >= 30300
#define ESP_ERR_ESPNOW_CHAN (ESP_ERR_ESPNOW_BASE + 9)
#endif
#define ESP_NOW_ETH_ALEN 6
#define ESP_NOW_KEY_LEN 16
#define ESP_NOW_MAX_TOTAL_PEER_NUM 20
#define ESP_NOW_MAX_ENCRYPT_PEER_NUM 6
#if PINWRIGHT_CORE >= 30300
#define ESP_NOW_MAX_IE_DATA_LEN 250
#define ESP_NOW_MAX_DATA_LEN ESP_NOW_MAX_IE_DATA_LEN
#else
#define ESP_NOW_MAX_DATA_LEN 250
#endif
#if PINWRIGHT_CORE >= 30300
#define ESP_NOW_MAX_DATA_LEN_V2 1470
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30300
typedef enum {
  ESP_NOW_SEND_SUCCESS = WIFI_SEND_SUCCESS,
  ESP_NOW_SEND_FAIL = WIFI_SEND_FAIL
} esp_now_send_status_t;
#else
typedef enum { ESP_NOW_SEND_SUCCESS = 0, ESP_NOW_SEND_FAIL } esp_now_send_status_t;
#endif

typedef struct esp_now_peer_info {
  uint8_t peer_addr[ESP_NOW_ETH_ALEN];
  uint8_t lmk[ESP_NOW_KEY_LEN];
  uint8_t channel;
  wifi_interface_t ifidx;
  bool encrypt;
  void* priv;
} esp_now_peer_info_t;

typedef struct esp_now_peer_num {
  int total_num;
  int encrypt_num;
} esp_now_peer_num_t;
#if PINWRIGHT_CORE >= 30000
typedef struct esp_now_recv_info {
  uint8_t* src_addr;
  uint8_t* des_addr;
  wifi_pkt_rx_ctrl_t* rx_ctrl;
} esp_now_recv_info_t;
#endif
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
typedef struct esp_now_rate_config {
  wifi_phy_mode_t phymode;
  wifi_phy_rate_t rate;
  bool ersu;
  bool dcm;
} esp_now_rate_config_t;
#endif
#if PINWRIGHT_CORE >= 30300
typedef wifi_tx_info_t esp_now_send_info_t;
typedef wifi_tx_rate_config_t esp_now_rate_config_t;
#endif
#if PINWRIGHT_CORE >= 30000
typedef void (*esp_now_recv_cb_t)(const esp_now_recv_info_t*, const uint8_t*,
                                  int);
#else
typedef void (*esp_now_recv_cb_t)(const uint8_t*, const uint8_t*, int);
#endif
#if PINWRIGHT_CORE >= 30300
typedef void (*esp_now_send_cb_t)(const esp_now_send_info_t*, esp_now_send_status_t);
#else
typedef void (*esp_now_send_cb_t)(const uint8_t*, esp_now_send_status_t);
#endif
esp_err_t esp_now_init(void);
esp_err_t esp_now_deinit(void);
esp_err_t esp_now_get_version(uint32_t*);
#if PINWRIGHT_CORE < 30000
esp_err_t esp_now_register_recv_cb(esp_now_recv_cb_t);
#else
esp_err_t esp_now_register_recv_cb(esp_now_recv_cb_t);
#endif
esp_err_t esp_now_unregister_recv_cb(void);
#if PINWRIGHT_CORE < 30300
esp_err_t esp_now_register_send_cb(esp_now_send_cb_t);
#else
esp_err_t esp_now_register_send_cb(esp_now_send_cb_t);
#endif
esp_err_t esp_now_unregister_send_cb(void);
esp_err_t esp_now_send(const uint8_t*, const uint8_t*, size_t);
esp_err_t esp_now_add_peer(const esp_now_peer_info_t*);
esp_err_t esp_now_del_peer(const uint8_t*);
esp_err_t esp_now_mod_peer(const esp_now_peer_info_t*);
esp_err_t esp_wifi_config_espnow_rate(wifi_interface_t, wifi_phy_rate_t);
#if PINWRIGHT_CORE >= 30000 && PINWRIGHT_CORE < 30300
esp_err_t esp_now_set_peer_rate_config(const uint8_t*, esp_now_rate_config_t*);
#endif
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_now_set_peer_rate_config(const uint8_t*, esp_now_rate_config_t*);
#endif
esp_err_t esp_now_get_peer(const uint8_t*, esp_now_peer_info_t*);
esp_err_t esp_now_fetch_peer(bool, esp_now_peer_info_t*);
bool esp_now_is_peer_exist(const uint8_t*);
esp_err_t esp_now_get_peer_num(esp_now_peer_num_t*);
esp_err_t esp_now_set_pmk(const uint8_t*);
esp_err_t esp_now_set_wake_window(uint16_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_now_set_user_oui(uint8_t*);
esp_err_t esp_now_get_user_oui(uint8_t*);
#endif

#ifdef __cplusplus
}
#endif
