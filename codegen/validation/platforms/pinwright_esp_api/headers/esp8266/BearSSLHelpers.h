#pragma once
#include <pinwright_marks.h>
#include <bearssl/bearssl.h>
#include <Updater.h>

namespace brssl {

class public_key;

class private_key;
}  // namespace brssl

namespace BearSSL {

class PINWRIGHT_COMPLETE PublicKey {
 public:
  PublicKey();
  PublicKey(const char* pemKey);
  PublicKey(const uint8_t* derKey, size_t derLen);
  PublicKey(Stream& stream, size_t size);
  PublicKey(Stream& stream);
  ~PublicKey();
  bool parse(const char*);
  bool parse(const uint8_t*, size_t);
  bool isRSA() const;
  bool isEC() const;
  const br_rsa_public_key* getRSA() const;
  const br_ec_public_key* getEC() const;
  PublicKey(const PublicKey&) = delete;
  PublicKey& operator=(const PublicKey&) = delete;
};

class PINWRIGHT_COMPLETE PrivateKey {
 public:
  PrivateKey();
  PrivateKey(const char* pemKey);
  PrivateKey(const uint8_t* derKey, size_t derLen);
  PrivateKey(Stream& stream, size_t size);
  PrivateKey(Stream& stream);
  ~PrivateKey();
  bool parse(const char*);
  bool parse(const uint8_t*, size_t);
  bool isRSA() const;
  bool isEC() const;
  const br_rsa_private_key* getRSA() const;
  const br_ec_private_key* getEC() const;
  PrivateKey(const PrivateKey&) = delete;
  PrivateKey& operator=(const PrivateKey&) = delete;
};

class PINWRIGHT_COMPLETE X509List {
 public:
  X509List();
  X509List(const char* pemCert);
  X509List(const uint8_t* derCert, size_t derLen);
  X509List(Stream& stream, size_t size);
  X509List(Stream& stream);
  ~X509List();
  bool append(const char*);
  bool append(const uint8_t*, size_t);
  size_t getCount() const;
  const br_x509_certificate* getX509Certs() const;
  const br_x509_trust_anchor* getTrustAnchors() const;
  X509List(const X509List&) = delete;
  X509List& operator=(const X509List&) = delete;
};

class WiFiClientSecure;

class PINWRIGHT_COMPLETE Session {
 public:
  Session();
};

typedef uint8_t ServerSession[100];

class PINWRIGHT_COMPLETE ServerSessions {
 public:
  ServerSessions(ServerSession* sessions, uint32_t size);
  ServerSessions(uint32_t size);
  ~ServerSessions();
  uint32_t size();
};

class PINWRIGHT_COMPLETE HashSHA256 : public UpdaterHashClass {
 public:
  virtual void begin() override;
  virtual void add(const void*, uint32_t) override;
  virtual void end() override;
  virtual int len() override;
  virtual const void* hash() override;
  virtual const unsigned char* oid() override;
};

class PINWRIGHT_COMPLETE SigningVerifier : public UpdaterVerifyClass {
 public:
  virtual uint32_t length() override;
  virtual bool verify(UpdaterHashClass*, const void*,
                      uint32_t) override;
  SigningVerifier(PublicKey* pubKey);
  ~SigningVerifier();
};

extern "C" unsigned char* thunk_br_ssl_engine_recvapp_buf(const br_ssl_engine_context*,
                                                          size_t*);
extern "C" void thunk_br_ssl_engine_recvapp_ack(br_ssl_engine_context*, size_t);
extern "C" unsigned char* thunk_br_ssl_engine_recvrec_buf(const br_ssl_engine_context*,
                                                          size_t*);
extern "C" void thunk_br_ssl_engine_recvrec_ack(br_ssl_engine_context*, size_t);
extern "C" unsigned char* thunk_br_ssl_engine_sendapp_buf(const br_ssl_engine_context*,
                                                          size_t*);
extern "C" void thunk_br_ssl_engine_sendapp_ack(br_ssl_engine_context*, size_t);
extern "C" unsigned char* thunk_br_ssl_engine_sendrec_buf(const br_ssl_engine_context*,
                                                          size_t*);
extern "C" void thunk_br_ssl_engine_sendrec_ack(br_ssl_engine_context*, size_t);
}  // namespace BearSSL
