#pragma once
#include <vector>
#include <WiFiClient.h>
#include <bearssl/bearssl.h>
#include <BearSSLHelpers.h>
#include <CertStoreBearSSL.h>

namespace BearSSL {

class PINWRIGHT_COMPLETE WiFiClientSecureCtx : public WiFiClient {
 public:
  WiFiClientSecureCtx();
  WiFiClientSecureCtx(const WiFiClientSecureCtx& rhs) = delete;
  ~WiFiClientSecureCtx() override;
  WiFiClientSecureCtx& operator=(const WiFiClientSecureCtx&) = delete;
  std::unique_ptr<WiFiClient> clone() const override;
  int connect(IPAddress ip, uint16_t port) override;
  int connect(const String& host, uint16_t port) override;
  int connect(const char* name, uint16_t port) override;
  uint8_t connected() override;
  size_t write(const uint8_t* buf, size_t size) override;
  size_t write_P(PGM_P buf, size_t size) override;
  size_t write(Stream& stream);
  int read(uint8_t* buf, size_t size) override;
  int read(char* buf, size_t size);
  int available() override;
  int read() override;
  int peek() override;
  size_t peekBytes(uint8_t* buffer, size_t length) override;
  bool flush(unsigned int maxWaitMs);
  bool stop(unsigned int maxWaitMs);
  void flush() override;
  void stop() override;
  int availableForWrite() override;
  void setSession(Session* session);
  void setInsecure();
  void setKnownKey(const PublicKey* pk, unsigned usages = BR_KEYTYPE_KEYX | BR_KEYTYPE_SIGN);
  bool setFingerprint(const uint8_t fingerprint[20]);
  bool setFingerprint(const char* fpStr);
  void allowSelfSignedCerts();
  void setTrustAnchors(const X509List* ta);
  void setX509Time(time_t now);
  void setClientRSACert(const X509List* cert, const PrivateKey* sk);
  void setClientECCert(const X509List* cert, const PrivateKey* sk, unsigned allowed_usages,
                       unsigned cert_issuer_key_type);
  void setBufferSizes(int recv, int xmit);
  int getMFLNStatus();
  int getLastSSLError(char* dest = NULL, size_t len = 0);
  void setCertStore(CertStoreBase* certStore);
  bool setCiphers(const uint16_t* cipherAry, int cipherCount);
  bool setCiphers(const std::vector<uint16_t>& list);
  bool setCiphersLessSecure();
  bool setSSLVersion(uint32_t min = BR_TLS10, uint32_t max = BR_TLS12);
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable() override;
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t consume) override;

 protected:
  bool _connectSSL(const char* hostName);
};

class PINWRIGHT_COMPLETE WiFiClientSecure : public WiFiClient {
 public:
  WiFiClientSecure();
  WiFiClientSecure(const WiFiClientSecure& rhs);
  ~WiFiClientSecure() override;
  WiFiClientSecure& operator=(const WiFiClientSecure&) = default;
  std::unique_ptr<WiFiClient> clone() const override;
  uint8_t status() override;
  int connect(IPAddress ip, uint16_t port) override;
  int connect(const String& host, uint16_t port) override;
  int connect(const char* name, uint16_t port) override;
  uint8_t connected() override;
  size_t write(const uint8_t* buf, size_t size) override;
  size_t write_P(PGM_P buf, size_t size) override;
  size_t write(const char* buf);
  size_t write_P(const char* buf);
  size_t write(Stream& stream);
  int read(uint8_t* buf, size_t size) override;
  int available() override;
  int availableForWrite() override;
  int read() override;
  int peek() override;
  size_t peekBytes(uint8_t* buffer, size_t length) override;
  bool flush(unsigned int maxWaitMs);
  bool stop(unsigned int maxWaitMs);
  void flush() override;
  void stop() override;
  IPAddress remoteIP() override;
  uint16_t remotePort() override;
  IPAddress localIP() override;
  uint16_t localPort() override;
  void setSession(Session* session);
  void setInsecure();
  void setKnownKey(const PublicKey* pk, unsigned usages = BR_KEYTYPE_KEYX | BR_KEYTYPE_SIGN);
  bool setFingerprint(const uint8_t fingerprint[20]);
  bool setFingerprint(const char* fpStr);
  void allowSelfSignedCerts();
  void setTrustAnchors(const X509List* ta);
  void setX509Time(time_t now);
  void setClientRSACert(const X509List* cert, const PrivateKey* sk);
  void setClientECCert(const X509List* cert, const PrivateKey* sk, unsigned allowed_usages,
                       unsigned cert_issuer_key_type);
  void setBufferSizes(int recv, int xmit);
  int getMFLNStatus();
  int getLastSSLError(char* dest = NULL, size_t len = 0);
  void setCertStore(CertStoreBase* certStore);
  bool setCiphers(const uint16_t* cipherAry, int cipherCount);
  bool setCiphers(const std::vector<uint16_t> list);
  bool setCiphersLessSecure();
  bool setSSLVersion(uint32_t min = BR_TLS10, uint32_t max = BR_TLS12);
  static bool probeMaxFragmentLength(IPAddress ip, uint16_t port, uint16_t len);
  static bool probeMaxFragmentLength(const char* hostname, uint16_t port, uint16_t len);
  static bool probeMaxFragmentLength(const String& host, uint16_t port, uint16_t len);
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable() override;
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t consume) override;
};

}  // namespace BearSSL
