#pragma once
#include <pinwright_marks.h>
#include <esp_eth.h>
#include <esp_netif.h>
#include <esp_wifi.h>
#if PINWRIGHT_CORE < 30000
#error "core 2 has no NetworkEvents.h: core 3.0 brought it"
#else
#include <soc/soc_caps.h>
#include <esp_err.h>
#include <esp_event.h>
#include <esp_netif_types.h>
#include <functional>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <freertos/queue.h>
#include <freertos/semphr.h>
#include <freertos/event_groups.h>
#include <esp_wifi_types.h>
#include <esp_smartconfig.h>
#define NET_HAS_IP6_GLOBAL_BIT 0
static const int WIFI_SCANNING_BIT = BIT0;
static const int WIFI_SCAN_DONE_BIT = BIT1;
extern const esp_event_base_t ARDUINO_EVENTS;

typedef enum {
  ARDUINO_EVENT_NONE,
  ARDUINO_EVENT_ETH_START,
  ARDUINO_EVENT_ETH_STOP,
  ARDUINO_EVENT_ETH_CONNECTED,
  ARDUINO_EVENT_ETH_DISCONNECTED,
  ARDUINO_EVENT_ETH_GOT_IP,
  ARDUINO_EVENT_ETH_LOST_IP,
  ARDUINO_EVENT_ETH_GOT_IP6,
  ARDUINO_EVENT_WIFI_OFF,
  ARDUINO_EVENT_WIFI_READY,
  ARDUINO_EVENT_WIFI_SCAN_DONE,
  ARDUINO_EVENT_WIFI_STA_START,
  ARDUINO_EVENT_WIFI_STA_STOP,
  ARDUINO_EVENT_WIFI_STA_CONNECTED,
  ARDUINO_EVENT_WIFI_STA_DISCONNECTED,
  ARDUINO_EVENT_WIFI_STA_AUTHMODE_CHANGE,
  ARDUINO_EVENT_WIFI_STA_GOT_IP,
  ARDUINO_EVENT_WIFI_STA_GOT_IP6,
  ARDUINO_EVENT_WIFI_STA_LOST_IP,
  ARDUINO_EVENT_WIFI_AP_START,
  ARDUINO_EVENT_WIFI_AP_STOP,
  ARDUINO_EVENT_WIFI_AP_STACONNECTED,
  ARDUINO_EVENT_WIFI_AP_STADISCONNECTED,
  ARDUINO_EVENT_WIFI_AP_STAIPASSIGNED,
  ARDUINO_EVENT_WIFI_AP_PROBEREQRECVED,
  ARDUINO_EVENT_WIFI_AP_GOT_IP6,
  ARDUINO_EVENT_WIFI_FTM_REPORT,
  ARDUINO_EVENT_WPS_ER_SUCCESS,
  ARDUINO_EVENT_WPS_ER_FAILED,
  ARDUINO_EVENT_WPS_ER_TIMEOUT,
  ARDUINO_EVENT_WPS_ER_PIN,
  ARDUINO_EVENT_WPS_ER_PBC_OVERLAP,
  ARDUINO_EVENT_SC_SCAN_DONE,
  ARDUINO_EVENT_SC_FOUND_CHANNEL,
  ARDUINO_EVENT_SC_GOT_SSID_PSWD,
  ARDUINO_EVENT_SC_SEND_ACK_DONE,
  ARDUINO_EVENT_PROV_INIT,
  ARDUINO_EVENT_PROV_DEINIT,
  ARDUINO_EVENT_PROV_START,
  ARDUINO_EVENT_PROV_END,
  ARDUINO_EVENT_PROV_CRED_RECV,
  ARDUINO_EVENT_PROV_CRED_FAIL,
  ARDUINO_EVENT_PROV_CRED_SUCCESS,
  ARDUINO_EVENT_PPP_START,
  ARDUINO_EVENT_PPP_STOP,
  ARDUINO_EVENT_PPP_CONNECTED,
  ARDUINO_EVENT_PPP_DISCONNECTED,
  ARDUINO_EVENT_PPP_GOT_IP,
  ARDUINO_EVENT_PPP_LOST_IP,
  ARDUINO_EVENT_PPP_GOT_IP6,
  ARDUINO_EVENT_MAX
} arduino_event_id_t;
typedef union {
  ip_event_ap_staipassigned_t wifi_ap_staipassigned;
  ip_event_got_ip_t got_ip;
  ip_event_got_ip6_t got_ip6;
  esp_eth_handle_t eth_connected;
  wifi_event_sta_scan_done_t wifi_scan_done;
  wifi_event_sta_authmode_change_t wifi_sta_authmode_change;
  wifi_event_sta_connected_t wifi_sta_connected;
  wifi_event_sta_disconnected_t wifi_sta_disconnected;
  wifi_event_sta_wps_er_pin_t wps_er_pin;
  wifi_event_sta_wps_fail_reason_t wps_fail_reason;
  wifi_event_ap_probe_req_rx_t wifi_ap_probereqrecved;
  wifi_event_ap_staconnected_t wifi_ap_staconnected;
  wifi_event_ap_stadisconnected_t wifi_ap_stadisconnected;
  wifi_event_ftm_report_t wifi_ftm_report;
  wifi_sta_config_t prov_cred_recv;
  smartconfig_event_got_ssid_pswd_t sc_got_ssid_pswd;
} arduino_event_info_t;

typedef struct {
  arduino_event_id_t event_id;
  arduino_event_info_t event_info;
} arduino_event_t;
typedef void (*NetworkEventCb)(arduino_event_id_t);
typedef std::function<void(arduino_event_id_t, arduino_event_info_t)> NetworkEventFuncCb;
typedef void (*NetworkEventSysCb)(arduino_event_t*);
typedef size_t network_event_handle_t;

class PINWRIGHT_COMPLETE_2 NetworkEvents {
 public:
  NetworkEvents();
  ~NetworkEvents();
  network_event_handle_t onEvent(NetworkEventCb,
                                 arduino_event_id_t = ARDUINO_EVENT_MAX);
  network_event_handle_t onEvent(NetworkEventFuncCb,
                                 arduino_event_id_t = ARDUINO_EVENT_MAX);
  network_event_handle_t onEvent(NetworkEventSysCb,
                                 arduino_event_id_t = ARDUINO_EVENT_MAX);
  void removeEvent(NetworkEventCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  void removeEvent(NetworkEventFuncCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  void removeEvent(NetworkEventSysCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  void removeEvent(network_event_handle_t);
  const char* eventName(arduino_event_id_t);
  void checkForEvent();
  bool postEvent(arduino_event_t*);
  int getStatusBits();
  int waitStatusBits(int, uint32_t);
  int setStatusBits(int);
  int clearStatusBits(int);

 protected:
  bool initNetworkEvents();
  uint32_t findEvent(NetworkEventCb, arduino_event_id_t);
  uint32_t findEvent(NetworkEventFuncCb, arduino_event_id_t);
  uint32_t findEvent(NetworkEventSysCb, arduino_event_id_t);
  network_event_handle_t onSysEvent(NetworkEventCb,
                                    arduino_event_id_t = ARDUINO_EVENT_MAX);
  network_event_handle_t onSysEvent(NetworkEventFuncCb,
                                    arduino_event_id_t = ARDUINO_EVENT_MAX);
  network_event_handle_t onSysEvent(NetworkEventSysCb,
                                    arduino_event_id_t = ARDUINO_EVENT_MAX);
};

#endif
