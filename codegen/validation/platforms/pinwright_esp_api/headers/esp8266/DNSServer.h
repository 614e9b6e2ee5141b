#pragma once
#include <pinwright_marks.h>
#include <memory>
#include <WiFiUdp.h>
#define IANA_DNS_PORT 53
#define DNS_QR_QUERY 0
#define DNS_QR_RESPONSE 1
#define DNS_OPCODE_QUERY 0
#define DNS_QCLASS_IN 1
#define DNS_QCLASS_ANY 255
#define DNS_QTYPE_A 1
#define DNS_QTYPE_ANY 255
#define MAX_DNSNAME_LENGTH 253
#define MAX_DNS_PACKETSIZE 512
constexpr uint16_t kIanaDnsPort = IANA_DNS_PORT;

enum class DNSReplyCode {
  NoError = 0,
  FormError = 1,
  ServerFailure = 2,
  NonExistentDomain = 3,
  NotImplemented = 4,
  Refused = 5,
  YXDomain = 6,
  YXRRSet = 7,
  NXRRSet = 8
};

struct DNSHeader {
  uint16_t ID;
  unsigned char RD : 1;
  unsigned char TC : 1;
  unsigned char AA : 1;
  unsigned char OPCode : 4;
  unsigned char QR : 1;
  unsigned char RCode : 4;
  unsigned char Z : 3;
  unsigned char RA : 1;
  uint16_t QDCount;
  uint16_t ANCount;
  uint16_t NSCount;
  uint16_t ARCount;
};
constexpr size_t kDNSSQueSizeAddrBits = 3;
constexpr size_t kDNSSQueSize = BIT(kDNSSQueSizeAddrBits);

struct DNSS_REQUESTER {
  uint32_t ip;
  uint16_t port;
  uint16_t id;
};

class PINWRIGHT_COMPLETE DNSServer {
 public:
  DNSServer();
  ~DNSServer();
  bool enableForwarder(const String& = emptyString, const IPAddress& = (uint32_t)0);
  void disableForwarder(const String& = emptyString, bool = false);
  bool isForwarding();
  void setDNS(const IPAddress&);
  IPAddress getDNS();
  bool isDNSSet();
  void processNextRequest();
  void setErrorReplyCode(const DNSReplyCode&);
  void setTTL(const uint32_t&);
  uint32_t getTTL();
  String getDomainName();
  bool start(const uint16_t&, const String&, const IPAddress&,
             const IPAddress& = (uint32_t)0);
  void stop();
};
