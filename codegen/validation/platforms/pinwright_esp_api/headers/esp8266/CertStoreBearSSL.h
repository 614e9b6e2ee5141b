#pragma once
#include <Arduino.h>
#include <BearSSLHelpers.h>
#include <bearssl/bearssl.h>
#include <FS.h>

namespace BearSSL {

class PINWRIGHT_COMPLETE CertStoreBase {
 public:
  virtual ~CertStoreBase();
  virtual void installCertStore(br_x509_minimal_context* ctx) = 0;
};

class PINWRIGHT_COMPLETE CertStore : public CertStoreBase {
 public:
  CertStore();
  ~CertStore();
  int initCertStore(fs::FS& fs, const char* indexFileName, const char* dataFileName);
  void installCertStore(br_x509_minimal_context* ctx);

 protected:
  fs::FS* _fs;
  char* _indexName;
  char* _dataName;
  X509List* _x509;
  static const br_x509_trust_anchor* findHashedTA(void* ctx, void* hashed_dn, size_t len);
  static void freeHashedTA(void* ctx, const br_x509_trust_anchor* ta);

  class CertInfo {
    uint8_t sha256[32];
    uint32_t offset;
    uint32_t length;
  };
  static CertInfo _preprocessCert(uint32_t length, uint32_t offset, const void* raw);
};

}  // namespace BearSSL
