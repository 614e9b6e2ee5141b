#pragma once
struct sslclient_context;
struct mbedtls_x509_crt;
