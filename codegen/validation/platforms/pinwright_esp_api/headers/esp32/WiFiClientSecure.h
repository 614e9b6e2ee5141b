#pragma once
#include <ssl_client.h>
#if PINWRIGHT_CORE < 30000
#include <Arduino.h>
#include <IPAddress.h>
#include <WiFi.h>
#include <ssl_client.h>
#else
#include <NetworkClientSecure.h>
#endif
#if PINWRIGHT_CORE < 30000
class PINWRIGHT_COMPLETE WiFiClientSecure : public WiFiClient {
 public:
  WiFiClientSecure* next;
  WiFiClientSecure();
  WiFiClientSecure(int socket);
  ~WiFiClientSecure();
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
  void setCACertBundle(const uint8_t*);
  bool loadCertificate(Stream&, size_t);
  bool loadPrivateKey(Stream&, size_t);
  bool verify(const char*, const char*);
  void setHandshakeTimeout(unsigned long);
  void setAlpnProtocols(const char**);
  const mbedtls_x509_crt* getPeerCertificate();
  bool getFingerprintSHA256(uint8_t[32]);
  int setTimeout(uint32_t);
  int fd() const;
  operator bool();
  WiFiClientSecure& operator=(const WiFiClientSecure&);
  bool operator==(const bool);
  bool operator!=(const bool);
  bool operator==(const WiFiClientSecure&);
  bool operator!=(const WiFiClientSecure&);
  int socket();
};

#else
typedef NetworkClientSecure WiFiClientSecure;
#endif
