#pragma once
#include <pinwright_marks.h>
#include <WiFiServer.h>
#include <WiFiClientSecureBearSSL.h>
#include <BearSSLHelpers.h>
#include <bearssl/bearssl.h>

namespace BearSSL {

class WiFiClientSecure;

class PINWRIGHT_COMPLETE WiFiServerSecure : public WiFiServer {
 public:
  WiFiServerSecure(IPAddress addr, uint16_t port);
  WiFiServerSecure(uint16_t port);
  WiFiServerSecure(const WiFiServerSecure& rhs);
  virtual ~WiFiServerSecure();
  void setBufferSizes(int, int);
  void setCache(ServerSessions*);
  void setRSACert(const X509List*, const PrivateKey*);
  void setECCert(const X509List*, unsigned, const PrivateKey*);
  void setClientTrustAnchor(const X509List*);
  bool setSSLVersion(uint32_t = BR_TLS10, uint32_t = BR_TLS12);
  WiFiClientSecure accept();
  WiFiClientSecure available(uint8_t* = NULL);
  WiFiServerSecure& operator=(const WiFiServerSecure&) = default;
  using ClientType = WiFiClientSecure;
};

}  // namespace BearSSL
