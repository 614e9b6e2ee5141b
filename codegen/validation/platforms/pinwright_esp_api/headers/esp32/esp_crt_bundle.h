#pragma once
#include <stddef.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif
esp_err_t esp_crt_bundle_attach(void*);
esp_err_t esp_crt_bundle_set(const uint8_t*, size_t);
#if PINWRIGHT_CORE >= 30300
struct mbedtls_x509_crt;
bool esp_crt_bundle_in_use(const struct mbedtls_x509_crt*);
#endif

#ifdef __cplusplus
}
#endif
