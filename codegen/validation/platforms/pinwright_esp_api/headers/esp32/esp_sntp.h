#pragma once
#include <lwip/ip_addr.h>
#if PINWRIGHT_CORE < 30000
#include <lwip/apps/sntp.h>
#endif
#define esp_sntp_sync_time sntp_sync_time
#define esp_sntp_set_sync_mode sntp_set_sync_mode
#define esp_sntp_get_sync_mode sntp_get_sync_mode
#define esp_sntp_get_sync_status sntp_get_sync_status
#define esp_sntp_set_sync_status sntp_set_sync_status
#define esp_sntp_set_time_sync_notification_cb sntp_set_time_sync_notification_cb
#define esp_sntp_set_sync_interval sntp_set_sync_interval
#define esp_sntp_get_sync_interval sntp_get_sync_interval
#define esp_sntp_restart sntp_restart
#if PINWRIGHT_CORE >= 30000
#define SNTP_OPMODE_POLL ESP_SNTP_OPMODE_POLL
#endif

typedef enum { SNTP_SYNC_MODE_IMMED, SNTP_SYNC_MODE_SMOOTH } sntp_sync_mode_t;

typedef enum {
  SNTP_SYNC_STATUS_RESET,
  SNTP_SYNC_STATUS_COMPLETED,
  SNTP_SYNC_STATUS_IN_PROGRESS
} sntp_sync_status_t;

typedef enum { ESP_SNTP_OPMODE_POLL, ESP_SNTP_OPMODE_LISTENONLY } esp_sntp_operatingmode_t;
typedef void (*sntp_sync_time_cb_t)(struct timeval*);
extern "C" void sntp_sync_time(struct timeval*);
extern "C" void sntp_set_sync_mode(sntp_sync_mode_t);
extern "C" sntp_sync_mode_t sntp_get_sync_mode(void);
extern "C" sntp_sync_status_t sntp_get_sync_status(void);
extern "C" void sntp_set_sync_status(sntp_sync_status_t);
extern "C" void sntp_set_time_sync_notification_cb(sntp_sync_time_cb_t);
extern "C" void sntp_set_sync_interval(uint32_t);
extern "C" uint32_t sntp_get_sync_interval(void);
extern "C" bool sntp_restart(void);
extern "C" void esp_sntp_setoperatingmode(esp_sntp_operatingmode_t);
extern "C" void esp_sntp_init(void);
extern "C" void esp_sntp_stop(void);
#if PINWRIGHT_CORE < 30000
extern "C" void esp_sntp_setserver(u8_t, const ip_addr_t*);
#else
extern "C" void esp_sntp_setserver(u8_t, const ip_addr_t*);
#endif
extern "C" void esp_sntp_setservername(u8_t, const char*);
extern "C" const char* esp_sntp_getservername(u8_t);
#if PINWRIGHT_CORE < 30000
extern "C" const ip_addr_t* esp_sntp_getserver(u8_t);
#else
extern "C" const ip_addr_t* esp_sntp_getserver(u8_t);
#endif
extern "C" bool esp_sntp_enabled(void);
#if PINWRIGHT_CORE < 30000
extern "C" void esp_sntp_servermode_dhcp(bool);
#endif
#if PINWRIGHT_CORE >= 30300
extern "C" uint8_t esp_sntp_getreachability(uint8_t);
extern "C" esp_sntp_operatingmode_t esp_sntp_getoperatingmode(void);
#endif
#if PINWRIGHT_CORE >= 30000
void sntp_setoperatingmode(u8_t);
void sntp_servermode_dhcp(int);
void sntp_setservername(u8_t, const char*);
void sntp_init(void);
const char* sntp_getservername(u8_t);
const ip_addr_t* sntp_getserver(u8_t);
#endif
#if PINWRIGHT_CORE >= 30300
uint8_t sntp_getreachability(uint8_t);
esp_sntp_operatingmode_t sntp_getoperatingmode(void);
#endif
