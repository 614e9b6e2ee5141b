#pragma once
#include <lwip/ip_addr.h>

typedef void (*dns_found_callback)(const char*, const ip_addr_t*, void*);

#ifdef __cplusplus
extern "C" {
#endif
void dns_setserver(uint8_t, const ip_addr_t*);
const ip_addr_t* dns_getserver(uint8_t);
err_t dns_gethostbyname(const char*, ip_addr_t*, dns_found_callback,
                        void*);
#ifdef __cplusplus
}
#endif
