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
 public:
  NetworkClientSecure* next;
  NetworkClientSecure();
  NetworkClientSecure(int socket);
  ~NetworkClientSecure();
  int connect(IPAddress, uint16_t);
  int connect(IPAddress, uint16_t, int32_t);
  int connect(const char*, uint16_t);
  int connect(const char*, uint16_t, int32_t);
  int connect(IPAddress, uint16_t, const char*, const char*,
              const char*);
  int connect(const char*, uint16_t, const char*, const char*,
              const char*);
  int connect(IPAddress, uint16_t, const char*, const char*);
  int connect(const char*, uint16_t, const char*, const char*);
  int connect(IPAddress, uint16_t, const char*, const char*, const char*,
              const char*);
  int peek();
  size_t write(uint8_t);
  size_t write(const uint8_t*, size_t);
  int available();
  int read();
  int read(uint8_t*, size_t);
  void flush();
  void stop();
  uint8_t connected();
  int lastError(char*, const size_t);
  void setInsecure();
  void setPreSharedKey(const char*, const char*);
  void setCACert(const char*);
  void setCertificate(const char*);
  void setPrivateKey(const char*);
  bool loadCACert(Stream&, size_t);
  void setCACertBundle(const uint8_t*, size_t);
  bool loadCertificate(Stream&, size_t);
  bool loadPrivateKey(Stream&, size_t);
  bool verify(const char*, const char*);
  void setHandshakeTimeout(unsigned long);
  void setAlpnProtocols(const char**);
  void setPlainStart();
  bool stillInPlainStart();
  int startTLS();
  const mbedtls_x509_crt* getPeerCertificate();
  bool getFingerprintSHA256(uint8_t[32]);
  int fd() const;
  operator bool();
  bool operator==(const bool);
  bool operator!=(const bool);
  bool operator==(const NetworkClientSecure&);
  bool operator!=(const NetworkClientSecure&);
  int socket();
};

#endif
