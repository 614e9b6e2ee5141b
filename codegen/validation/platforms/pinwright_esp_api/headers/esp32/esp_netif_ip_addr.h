#pragma once
#define IPSTR "%d.%d.%d.%d"
#define IP2STR(ipaddr) 0, 0, 0, 0
#include <stdint.h>
#if PINWRIGHT_CORE >= 30000
#include <sdkconfig.h>
#endif
#define IPSTR "%d.%d.%d.%d"
#define IPV6STR "%04x:%04x:%04x:%04x:%04x:%04x:%04x:%04x"
#define ESP_IPADDR_TYPE_V4 0U
#define ESP_IPADDR_TYPE_V6 6U
#define ESP_IPADDR_TYPE_ANY 46U
#if PINWRIGHT_CORE >= 30000
#define IP4ADDR_STRLEN_MAX 16
#endif

struct esp_ip6_addr {
  uint32_t addr[4];
  uint8_t zone;
};

struct esp_ip4_addr {
  uint32_t addr;
};

typedef struct esp_ip4_addr esp_ip4_addr_t;

typedef struct esp_ip6_addr esp_ip6_addr_t;

typedef struct _ip_addr {
  union {
    esp_ip6_addr_t ip6;
    esp_ip4_addr_t ip4;
  } u_addr;
  uint8_t type;
} esp_ip_addr_t;

typedef enum {
  ESP_IP6_ADDR_IS_UNKNOWN,
  ESP_IP6_ADDR_IS_GLOBAL,
  ESP_IP6_ADDR_IS_LINK_LOCAL,
  ESP_IP6_ADDR_IS_SITE_LOCAL,
  ESP_IP6_ADDR_IS_UNIQUE_LOCAL,
  ESP_IP6_ADDR_IS_IPV4_MAPPED_IPV6
} esp_ip6_addr_type_t;
extern "C" esp_ip6_addr_type_t esp_netif_ip6_get_addr_type(esp_ip6_addr_t*);
void esp_netif_ip_addr_copy(esp_ip_addr_t*, const esp_ip_addr_t*);
