#pragma once
#include <c_types.h>

#ifdef __cplusplus
extern "C" {
#endif

enum esp_now_role {
  ESP_NOW_ROLE_IDLE = 0,
  ESP_NOW_ROLE_CONTROLLER,
  ESP_NOW_ROLE_SLAVE,
  ESP_NOW_ROLE_COMBO,
  ESP_NOW_ROLE_MAX
};
typedef void (*esp_now_recv_cb_t)(u8*, u8*, u8);
typedef void (*esp_now_send_cb_t)(u8*, u8);
int esp_now_init(void);
int esp_now_deinit(void);
int esp_now_register_send_cb(esp_now_send_cb_t);
int esp_now_unregister_send_cb(void);
int esp_now_register_recv_cb(esp_now_recv_cb_t);
int esp_now_unregister_recv_cb(void);
int esp_now_send(u8*, u8*, int);
int esp_now_add_peer(u8*, u8, u8, u8*, u8);
int esp_now_del_peer(u8*);
int esp_now_set_self_role(u8);
int esp_now_get_self_role(void);
int esp_now_set_peer_role(u8*, u8);
int esp_now_get_peer_role(u8*);
int esp_now_set_peer_channel(u8*, u8);
int esp_now_get_peer_channel(u8*);
int esp_now_set_peer_key(u8*, u8*, u8);
int esp_now_get_peer_key(u8*, u8*, u8*);
u8* esp_now_fetch_peer(bool);
int esp_now_is_peer_exist(u8*);
int esp_now_get_cnt_info(u8*, u8*);
int esp_now_set_kok(u8*, u8);

#ifdef __cplusplus
}
#endif
