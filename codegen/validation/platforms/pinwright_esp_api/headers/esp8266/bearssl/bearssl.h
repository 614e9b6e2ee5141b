// BearSSL's types, as the Wi-Fi library names them.
#pragma once
#include <stdint.h>

struct br_x509_certificate;
struct br_x509_trust_anchor;
struct br_x509_class;
struct br_ssl_client_context;
struct br_ssl_server_context;
struct br_x509_minimal_context;
struct br_sslio_context;
struct br_ssl_engine_context;
struct br_hash_class;
struct br_rsa_public_key;
struct br_rsa_private_key;
struct br_ec_public_key;
struct br_ec_private_key;

#define BR_KEYTYPE_KEYX 0x10
#define BR_KEYTYPE_SIGN 0x20
#define BR_TLS10 0x0301
#define BR_TLS11 0x0302
#define BR_TLS12 0x0303
