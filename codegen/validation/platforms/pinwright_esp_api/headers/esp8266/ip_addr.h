#pragma once
#include <lwip/ip_addr.h>

#define IPSTR "%d.%d.%d.%d"
#define IP2STR(ip) 0, 0, 0, 0
#define IP4_ADDR(ip, a, b, c, d) ((ip)->addr = 0)
