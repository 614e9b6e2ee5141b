#pragma once
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
  void setBufferSizes(int recv, int xmit);
  void setCache(ServerSessions* cache);
  void setRSACert(const X509List* chain, const PrivateKey* sk);
  void setECCert(const X509List* chain, unsigned cert_issuer_key_type, const PrivateKey* sk);
  void setClientTrustAnchor(const X509List* client_CA_ta);
  bool setSSLVersion(uint32_t min = BR_TLS10, uint32_t max = BR_TLS12);
  WiFiClientSecure accept();
  WiFiClientSecure available(uint8_t* status = NULL);
  WiFiServerSecure& operator=(const WiFiServerSecure&) = default;
  using ClientType = WiFiClientSecure;
};

}  // namespace BearSSL
