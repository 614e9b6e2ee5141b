#pragma once
#include <pinwright_marks.h>
#include <esp_netif.h>
#include <esp_eth.h>
#include <esp_smartconfig.h>
#include <esp_wifi.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <esp_err.h>
#include <esp_event.h>
#include <functional>
#include <WiFiType.h>
#include <IPAddress.h>
#include <esp_smartconfig.h>
#if PINWRIGHT_CORE >= 30000
#include <esp_netif_types.h>
#include <lwip/ip_addr.h>
#include <Network.h>
typedef NetworkEventCb WiFiEventCb;
typedef NetworkEventFuncCb WiFiEventFuncCb;
typedef NetworkEventSysCb WiFiEventSysCb;
typedef network_event_handle_t wifi_event_id_t;
#else
extern esp_event_base_t ARDUINO_EVENTS;

#endif
typedef enum {
#if PINWRIGHT_CORE >= 30000
  WIFI_POWER_21dBm = 84,
  WIFI_POWER_20_5dBm = 82,
  WIFI_POWER_20dBm = 80,
#else
  ARDUINO_EVENT_WIFI_READY = 0,
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
  ARDUINO_EVENT_ETH_START,
  ARDUINO_EVENT_ETH_STOP,
  ARDUINO_EVENT_ETH_CONNECTED,
  ARDUINO_EVENT_ETH_DISCONNECTED,
  ARDUINO_EVENT_ETH_GOT_IP,
  ARDUINO_EVENT_ETH_GOT_IP6,
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
  ARDUINO_EVENT_MAX
} arduino_event_id_t;
typedef union {
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
  ip_event_ap_staipassigned_t wifi_ap_staipassigned;
  ip_event_got_ip_t got_ip;
  ip_event_got_ip6_t got_ip6;
  smartconfig_event_got_ssid_pswd_t sc_got_ssid_pswd;
  esp_eth_handle_t eth_connected;
  wifi_sta_config_t prov_cred_recv;
} arduino_event_info_t;

typedef struct {
  arduino_event_id_t event_id;
  arduino_event_info_t event_info;
} arduino_event_t;
typedef void (*WiFiEventCb)(arduino_event_id_t);
typedef std::function<void(arduino_event_id_t, arduino_event_info_t)> WiFiEventFuncCb;
typedef void (*WiFiEventSysCb)(arduino_event_t*);
typedef size_t wifi_event_id_t;
typedef enum {
#endif
  WIFI_POWER_19_5dBm = 78,
  WIFI_POWER_19dBm = 76,
  WIFI_POWER_18_5dBm = 74,
  WIFI_POWER_17dBm = 68,
  WIFI_POWER_15dBm = 60,
  WIFI_POWER_13dBm = 52,
  WIFI_POWER_11dBm = 44,
  WIFI_POWER_8_5dBm = 34,
  WIFI_POWER_7dBm = 28,
  WIFI_POWER_5dBm = 20,
  WIFI_POWER_2dBm = 8,
  WIFI_POWER_MINUS_1dBm = -4
} wifi_power_t;
#if PINWRIGHT_CORE < 30000
static const int AP_STARTED_BIT = BIT0;
static const int AP_HAS_IP6_BIT = BIT1;
static const int AP_HAS_CLIENT_BIT = BIT2;
static const int STA_STARTED_BIT = BIT3;
static const int STA_CONNECTED_BIT = BIT4;
static const int STA_HAS_IP_BIT = BIT5;
static const int STA_HAS_IP6_BIT = BIT6;
static const int ETH_STARTED_BIT = BIT7;
static const int ETH_CONNECTED_BIT = BIT8;
static const int ETH_HAS_IP_BIT = BIT9;
static const int ETH_HAS_IP6_BIT = BIT10;
static const int WIFI_SCANNING_BIT = BIT11;
static const int WIFI_SCAN_DONE_BIT = BIT12;
static const int WIFI_DNS_IDLE_BIT = BIT13;
static const int WIFI_DNS_DONE_BIT = BIT14;
#endif

typedef enum { WIFI_RX_ANT0 = 0, WIFI_RX_ANT1, WIFI_RX_ANT_AUTO } wifi_rx_ant_t;

typedef enum { WIFI_TX_ANT0 = 0, WIFI_TX_ANT1, WIFI_TX_ANT_AUTO } wifi_tx_ant_t;

class PINWRIGHT_COMPLETE WiFiGenericClass {
 public:
  WiFiGenericClass();
  wifi_event_id_t onEvent(WiFiEventCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  wifi_event_id_t onEvent(WiFiEventFuncCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  wifi_event_id_t onEvent(WiFiEventSysCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  void removeEvent(WiFiEventCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  void removeEvent(WiFiEventSysCb, arduino_event_id_t = ARDUINO_EVENT_MAX);
  void removeEvent(wifi_event_id_t);
  static int getStatusBits();
  static int waitStatusBits(int, uint32_t);
  int32_t channel(void);
#if PINWRIGHT_CORE >= 30000
  int setChannel(uint8_t, wifi_second_chan_t = WIFI_SECOND_CHAN_NONE);
#endif
#if PINWRIGHT_CORE >= 30300
  static bool setBandMode(wifi_band_mode_t);
  static wifi_band_mode_t getBandMode();
  static wifi_band_t getBand();
#endif
  void persistent(bool);
  void enableLongRange(bool);
  static bool mode(wifi_mode_t);
  static wifi_mode_t getMode();
  bool enableSTA(bool);
  bool enableAP(bool);
  bool setSleep(bool);
  bool setSleep(wifi_ps_type_t);
  wifi_ps_type_t getSleep();
  bool setTxPower(wifi_power_t);
  wifi_power_t getTxPower();
  bool initiateFTM(uint8_t = 16, uint16_t = 2, uint8_t = 1,
                   const uint8_t* = NULL);
  static bool setDualAntennaConfig(uint8_t, uint8_t, wifi_rx_ant_t,
                                   wifi_tx_ant_t);
  static const char* getHostname();
  static bool setHostname(const char*);
  static bool hostname(const String&);
#if PINWRIGHT_CORE < 30000
  static esp_err_t _eventCallback(arduino_event_t*);
#endif
  static void useStaticBuffers(bool);
  static bool useStaticBuffers();
  static int hostByName(const char*, IPAddress&);
  static IPAddress calculateNetworkID(IPAddress, IPAddress);
  static IPAddress calculateBroadcast(IPAddress, IPAddress);
  static uint8_t calculateSubnetCIDR(IPAddress);
  const char* disconnectReasonName(wifi_err_reason_t);
  const char* eventName(arduino_event_id_t);
#if PINWRIGHT_CORE >= 30000
  static void _eventCallback(arduino_event_t*);
#endif
 protected:
  static int setStatusBits(int);
  static int clearStatusBits(int);
};
