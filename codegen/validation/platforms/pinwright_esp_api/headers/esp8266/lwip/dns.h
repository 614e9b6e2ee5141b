#pragma once
#include <lwip/ip_addr.h>

typedef void (*dns_found_callback)(const char* name, const ip_addr_t* ipaddr, void* callback_arg);

#ifdef __cplusplus
extern "C" {
#endif
void dns_setserver(u8_t numdns, const ip_addr_t* dnsserver);
const ip_addr_t* dns_getserver(u8_t numdns);
err_t dns_gethostbyname(const char* hostname, ip_addr_t* addr, dns_found_callback found,
                        void* callback_arg);
#ifdef __cplusplus
}
#endif
