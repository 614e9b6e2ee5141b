#pragma once
#include <esp_err.h>
#include <stdint.h>

typedef void* esp_eth_handle_t;
typedef struct esp_eth_mac_s esp_eth_mac_t;
typedef struct esp_eth_phy_s esp_eth_phy_t;
typedef enum { ETH_SPEED_10M, ETH_SPEED_100M, ETH_SPEED_MAX } eth_speed_t;
typedef enum { ETH_DUPLEX_HALF, ETH_DUPLEX_FULL } eth_duplex_t;
typedef enum { ETH_LINK_UP, ETH_LINK_DOWN } eth_link_t;
