#pragma once
#if PINWRIGHT_CORE >= 30000
#error "core 3 has no tcpip_adapter.h any more: see esp_netif.h"
#else
#include <esp_netif.h>

typedef enum {
  TCPIP_ADAPTER_IF_STA = 0,
  TCPIP_ADAPTER_IF_AP,
  TCPIP_ADAPTER_IF_ETH,
  TCPIP_ADAPTER_IF_TEST,
  TCPIP_ADAPTER_IF_MAX
} tcpip_adapter_if_t;
#endif
