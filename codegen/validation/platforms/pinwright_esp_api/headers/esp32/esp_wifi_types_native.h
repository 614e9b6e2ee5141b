#pragma once
#if PINWRIGHT_CORE >= 30300
#if PINWRIGHT_CORE < 30300
#error "core 3.3 brought esp_wifi_types_native.h"
#else
#include <sdkconfig.h>
#define ESP_WIFI_MAX_CONN_NUM (15)

typedef struct wifi_sta_list_t {
  wifi_sta_info_t sta[ESP_WIFI_MAX_CONN_NUM];
  int num;
} wifi_sta_list_t;

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
  bool lltf_en;
  bool htltf_en;
  bool stbc_htltf2_en;
  bool ltf_merge_en;
  bool channel_filter_en;
  bool manu_scale;
  uint8_t shift;
  bool dump_ack_en;
} wifi_csi_config_t;

typedef struct {
  wifi_pkt_rx_ctrl_t rx_ctrl;
  uint8_t payload[0];
} wifi_promiscuous_pkt_t;

typedef struct wifi_csi_info_t {
  wifi_pkt_rx_ctrl_t rx_ctrl;
  uint8_t mac[6];
  uint8_t dmac[6];
  bool first_word_invalid;
  int8_t* buf;
  uint16_t len;
  uint8_t* hdr;
  uint8_t* payload;
  uint16_t payload_len;
  uint16_t rx_seq;
} wifi_csi_info_t;
#endif
#endif
