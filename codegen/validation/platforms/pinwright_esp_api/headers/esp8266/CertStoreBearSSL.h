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
  fs::FS* _fs;
  char* _indexName;
  char* _dataName;
  X509List* _x509;
  static const br_x509_trust_anchor* findHashedTA(void*, void*, size_t);
  static void freeHashedTA(void*, const br_x509_trust_anchor*);

  class CertInfo {
    uint8_t sha256[32];
    uint32_t offset;
    uint32_t length;
  };
  static CertInfo _preprocessCert(uint32_t, uint32_t, const void*);
};

}  // namespace BearSSL
