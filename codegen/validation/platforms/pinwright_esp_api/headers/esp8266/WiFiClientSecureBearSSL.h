#pragma once
#include <pinwright_marks.h>
#include <vector>
#include <WiFiClient.h>
#include <bearssl/bearssl.h>
#include <BearSSLHelpers.h>
#include <CertStoreBearSSL.h>

namespace BearSSL {

class PINWRIGHT_COMPLETE WiFiClientSecureCtx : public WiFiClient {
 public:
  WiFiClientSecureCtx();
  WiFiClientSecureCtx(const WiFiClientSecureCtx&) = delete;
  ~WiFiClientSecureCtx() override;
  WiFiClientSecureCtx& operator=(const WiFiClientSecureCtx&) = delete;
  std::unique_ptr<WiFiClient> clone() const override;
  int connect(IPAddress, uint16_t) override;
  int connect(const String&, uint16_t) override;
  int connect(const char*, uint16_t) override;
  uint8_t connected() override;
  size_t write(const uint8_t*, size_t) override;
  size_t write_P(PGM_P, size_t) override;
  size_t write(Stream&);
  int read(uint8_t*, size_t) override;
  int read(char*, size_t);
  int available() override;
  int read() override;
  int peek() override;
  size_t peekBytes(uint8_t*, size_t) override;
  bool flush(unsigned int);
  bool stop(unsigned int);
  void flush() override;
  void stop() override;
  int availableForWrite() override;
  void setSession(Session*);
  void setInsecure();
  void setKnownKey(const PublicKey*, unsigned = BR_KEYTYPE_KEYX | BR_KEYTYPE_SIGN);
  bool setFingerprint(const uint8_t[20]);
  bool setFingerprint(const char*);
  void allowSelfSignedCerts();
  void setTrustAnchors(const X509List*);
  void setX509Time(time_t);
  void setClientRSACert(const X509List*, const PrivateKey*);
  void setClientECCert(const X509List*, const PrivateKey*, unsigned,
                       unsigned);
  void setBufferSizes(int, int);
  int getMFLNStatus();
  int getLastSSLError(char* = NULL, size_t = 0);
  void setCertStore(CertStoreBase*);
  bool setCiphers(const uint16_t*, int);
  bool setCiphers(const std::vector<uint16_t>&);
  bool setCiphersLessSecure();
  bool setSSLVersion(uint32_t = BR_TLS10, uint32_t = BR_TLS12);
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable() override;
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t) override;

 protected:
  bool _connectSSL(const char*);
};

class PINWRIGHT_COMPLETE WiFiClientSecure : public WiFiClient {
 public:
  WiFiClientSecure();
  WiFiClientSecure(const WiFiClientSecure& rhs);
  ~WiFiClientSecure() override;
  WiFiClientSecure& operator=(const WiFiClientSecure&) = default;
  std::unique_ptr<WiFiClient> clone() const override;
  uint8_t status() override;
  int connect(IPAddress, uint16_t) override;
  int connect(const String&, uint16_t) override;
  int connect(const char*, uint16_t) override;
  uint8_t connected() override;
  size_t write(const uint8_t*, size_t) override;
  size_t write_P(PGM_P, size_t) override;
  size_t write(const char*);
  size_t write_P(const char*);
  size_t write(Stream&);
  int read(uint8_t*, size_t) override;
  int available() override;
  int availableForWrite() override;
  int read() override;
  int peek() override;
  size_t peekBytes(uint8_t*, size_t) override;
  bool flush(unsigned int);
  bool stop(unsigned int);
  void flush() override;
  void stop() override;
  IPAddress remoteIP() override;
  uint16_t remotePort() override;
  IPAddress localIP() override;
  uint16_t localPort() override;
  void setSession(Session*);
  void setInsecure();
  void setKnownKey(const PublicKey*, unsigned = BR_KEYTYPE_KEYX | BR_KEYTYPE_SIGN);
  bool setFingerprint(const uint8_t[20]);
  bool setFingerprint(const char*);
  void allowSelfSignedCerts();
  void setTrustAnchors(const X509List*);
  void setX509Time(time_t);
  void setClientRSACert(const X509List*, const PrivateKey*);
  void setClientECCert(const X509List*, const PrivateKey*, unsigned,
                       unsigned);
  void setBufferSizes(int, int);
  int getMFLNStatus();
  int getLastSSLError(char* = NULL, size_t = 0);
  void setCertStore(CertStoreBase*);
  bool setCiphers(const uint16_t*, int);
  bool setCiphers(const std::vector<uint16_t>);
  bool setCiphersLessSecure();
  bool setSSLVersion(uint32_t = BR_TLS10, uint32_t = BR_TLS12);
  static bool probeMaxFragmentLength(IPAddress, uint16_t, uint16_t);
  static bool probeMaxFragmentLength(const char*, uint16_t, uint16_t);
  static bool probeMaxFragmentLength(const String&, uint16_t, uint16_t);
  virtual bool hasPeekBufferAPI() const override;
  virtual size_t peekAvailable() override;
  virtual const char* peekBuffer() override;
  virtual void peekConsume(size_t) override;
};

}  // namespace BearSSL
