#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no esp_netif_sntp.h: core 3.0 brought it"
#else
#if PINWRIGHT_CORE >= 30300
#include <sys/time.h>
#endif
#include <stdbool.h>
#include <stdint.h>
#include <freertos/FreeRTOS.h>
#include <esp_err.h>
#include <esp_netif_types.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef void (*esp_sntp_time_cb_t)(struct timeval*);

typedef struct esp_sntp_config {
  bool smooth_sync;
  bool server_from_dhcp;
  bool wait_for_sync;
  bool start;
  esp_sntp_time_cb_t sync_cb;
  bool renew_servers_after_new_IP;
  ip_event_t ip_event_to_renew;
  size_t index_of_first_server;
  size_t num_of_servers;
  const char* servers[CONFIG_LWIP_SNTP_MAX_SERVERS];
} esp_sntp_config_t;
esp_err_t esp_netif_sntp_init(const esp_sntp_config_t*);
esp_err_t esp_netif_sntp_start(void);
void esp_netif_sntp_deinit(void);
esp_err_t esp_netif_sntp_sync_wait(TickType_t);
#if PINWRIGHT_CORE >= 30300
esp_err_t esp_netif_sntp_reachability(unsigned int, unsigned int*);
#endif

#ifdef __cplusplus
}
#endif
#endif
