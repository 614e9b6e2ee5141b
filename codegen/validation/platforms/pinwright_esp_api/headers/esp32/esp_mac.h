#pragma once
#define MACSTR "%02x:%02x:%02x:%02x:%02x:%02x"
#define MAC2STR(a) (a)[0], (a)[1], (a)[2], (a)[3], (a)[4], (a)[5]
#include <esp_err.h>
#include <sdkconfig.h>
#if PINWRIGHT_CORE >= 30000
#define MACSTR "%02x:%02x:%02x:%02x:%02x:%02x"
#endif
#if PINWRIGHT_CORE >= 30300
#define ONE_UNIVERSAL_MAC_ADDR 1
#endif
#define TWO_UNIVERSAL_MAC_ADDR 2
#define FOUR_UNIVERSAL_MAC_ADDR 4
#if PINWRIGHT_CORE >= 30300
#define UNIVERSAL_MAC_ADDR_NUM CONFIG_ESP_MAC_UNIVERSAL_MAC_ADDRESSES
#else
#define UNIVERSAL_MAC_ADDR_NUM CONFIG_ESP32_UNIVERSAL_MAC_ADDRESSES
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
typedef enum {
  ESP_MAC_WIFI_STA,
  ESP_MAC_WIFI_SOFTAP,
  ESP_MAC_BT,
  ESP_MAC_ETH,
  ESP_MAC_IEEE802154,
  ESP_MAC_BASE,
  ESP_MAC_EFUSE_FACTORY,
  ESP_MAC_EFUSE_CUSTOM,
  ESP_MAC_EFUSE_EXT
} esp_mac_type_t;
#else
typedef enum {
  ESP_MAC_WIFI_STA,
  ESP_MAC_WIFI_SOFTAP,
  ESP_MAC_BT,
  ESP_MAC_ETH,
  ESP_MAC_IEEE802154
} esp_mac_type_t;
#endif
esp_err_t esp_base_mac_addr_set(const uint8_t*);
esp_err_t esp_base_mac_addr_get(uint8_t*);
esp_err_t esp_efuse_mac_get_custom(uint8_t*);
esp_err_t esp_efuse_mac_get_default(uint8_t*);
esp_err_t esp_read_mac(uint8_t*, esp_mac_type_t);
esp_err_t esp_derive_local_mac(uint8_t*, const uint8_t*);
#if PINWRIGHT_CORE >= 30000
esp_err_t esp_iface_mac_addr_set(const uint8_t*, esp_mac_type_t);
size_t esp_mac_addr_len_get(esp_mac_type_t);
#endif

#ifdef __cplusplus
}
#endif
