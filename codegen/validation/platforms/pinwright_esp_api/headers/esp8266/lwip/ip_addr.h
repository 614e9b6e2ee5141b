#pragma once
#include <stdint.h>

typedef uint8_t u8_t;
typedef int8_t s8_t;
typedef uint16_t u16_t;
typedef int16_t s16_t;
typedef uint32_t u32_t;
typedef int32_t s32_t;
typedef int8_t err_t;
struct netif;

struct ipv4_addr {
  uint32_t addr;
};
typedef struct ip4_addr {
  uint32_t addr;
} ip4_addr_t;
typedef ip4_addr_t ip_addr_t;

struct ip_info {
  struct ipv4_addr ip;
  struct ipv4_addr netmask;
  struct ipv4_addr gw;
};

#define IPADDR_NONE ((uint32_t)0xffffffffUL)
#define IPADDR_ANY ((uint32_t)0x00000000UL)
#define LWIP_DNS_ADDRTYPE_IPV4 0
#define LWIP_DNS_ADDRTYPE_IPV6 1
#define LWIP_DNS_ADDRTYPE_IPV4_IPV6 2
#define LWIP_DNS_ADDRTYPE_IPV6_IPV4 3
#define LWIP_DNS_ADDRTYPE_DEFAULT LWIP_DNS_ADDRTYPE_IPV4
