#pragma once
#include <Arduino.h>
#include <BearSSLHelpers.h>
#include <bearssl/bearssl.h>
#include <FS.h>

namespace BearSSL {

class PINWRIGHT_COMPLETE CertStoreBase {
 public:
  virtual ~CertStoreBase();
  virtual void installCertStore(br_x509_minimal_context*) = 0;
};

class PINWRIGHT_COMPLETE CertStore : public CertStoreBase {
 public:
  CertStore();
  ~CertStore();
  int initCertStore(fs::FS&, const char*, const char*);
  void installCertStore(br_x509_minimal_context*);

 protected:
  static const br_x509_trust_anchor* findHashedTA(void*, void*, size_t);
  static void freeHashedTA(void*, const br_x509_trust_anchor*);

  class CertInfo {
  };
  static CertInfo _preprocessCert(uint32_t, uint32_t, const void*);
};

}  // namespace BearSSL
