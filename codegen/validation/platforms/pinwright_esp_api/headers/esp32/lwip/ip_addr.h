#pragma once
#include <stdint.h>

typedef uint8_t u8_t;
typedef int8_t s8_t;
typedef uint16_t u16_t;
typedef int16_t s16_t;
typedef uint32_t u32_t;
typedef int32_t s32_t;
typedef struct ip4_addr {
  uint32_t addr;
} ip4_addr_t;
typedef struct ip6_addr {
  uint32_t addr[4];
  uint8_t zone;
} ip6_addr_t;
typedef struct ip_addr {
  union {
    ip6_addr_t ip6;
    ip4_addr_t ip4;
  } u_addr;
  uint8_t type;
} ip_addr_t;
typedef int8_t err_t;
