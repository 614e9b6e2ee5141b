#pragma once
#include <ssl_client.h>
#if PINWRIGHT_CORE < 30000
#error "core 2 has no NetworkClientSecure.h: core 3.0 brought it"
#else
#include <Arduino.h>
#include <IPAddress.h>
#include <Network.h>
#include <ssl_client.h>
#include <memory>

class PINWRIGHT_COMPLETE_2 NetworkClientSecure : public NetworkClient {
 protected:
  std::shared_ptr<sslclient_context> sslclient;
  bool _use_insecure;
  bool _stillinPlainStart;
  bool _ca_cert_free;
  bool _cert_free;
  bool _private_key_free;
  const char* _CA_cert;
  const char* _cert;
  const char* _private_key;
  const char* _pskIdent;
  const char* _psKey;
  const char** _alpn_protos;
  bool _use_ca_bundle;

 public:
  NetworkClientSecure* next;
  NetworkClientSecure();
  NetworkClientSecure(int socket);
  ~NetworkClientSecure();
  int connect(IPAddress ip, uint16_t port);
  int connect(IPAddress ip, uint16_t port, int32_t timeout);
  int connect(const char* host, uint16_t port);
  int connect(const char* host, uint16_t port, int32_t timeout);
  int connect(IPAddress ip, uint16_t port, const char* rootCABuff, const char* cli_cert,
              const char* cli_key);
  int connect(const char* host, uint16_t port, const char* rootCABuff, const char* cli_cert,
              const char* cli_key);
  int connect(IPAddress ip, uint16_t port, const char* pskIdent, const char* psKey);
  int connect(const char* host, uint16_t port, const char* pskIdent, const char* psKey);
  int connect(IPAddress ip, uint16_t port, const char* host, const char* CA_cert, const char* cert,
              const char* private_key);
  int peek();
  size_t write(uint8_t data);
  size_t write(const uint8_t* buf, size_t size);
  int available();
  int read();
  int read(uint8_t* buf, size_t size);
  void flush();
  void stop();
  uint8_t connected();
  int lastError(char* buf, const size_t size);
  void setInsecure();
  void setPreSharedKey(const char* pskIdent, const char* psKey);
  void setCACert(const char* rootCA);
  void setCertificate(const char* client_ca);
  void setPrivateKey(const char* private_key);
  bool loadCACert(Stream& stream, size_t size);
  void setCACertBundle(const uint8_t* bundle, size_t size);
  bool loadCertificate(Stream& stream, size_t size);
  bool loadPrivateKey(Stream& stream, size_t size);
  bool verify(const char* fingerprint, const char* domain_name);
  void setHandshakeTimeout(unsigned long handshake_timeout);
  void setAlpnProtocols(const char** alpn_protos);
  void setPlainStart();
  bool stillInPlainStart();
  int startTLS();
  const mbedtls_x509_crt* getPeerCertificate();
  bool getFingerprintSHA256(uint8_t sha256_result[32]);
  int fd() const;
  operator bool();
  bool operator==(const bool value);
  bool operator!=(const bool value);
  bool operator==(const NetworkClientSecure&);
  bool operator!=(const NetworkClientSecure& rhs);
  int socket();
};

#endif
