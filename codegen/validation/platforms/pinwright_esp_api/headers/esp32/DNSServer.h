#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE < 30000
#include <WiFiUdp.h>
#else
#include <AsyncUDP.h>
#endif
#define DNS_QR_QUERY 0
#define DNS_QR_RESPONSE 1
#define DNS_OPCODE_QUERY 0
#define DNS_DEFAULT_TTL 60
#define DNS_HEADER_SIZE 12
#if PINWRIGHT_CORE >= 30000
#define DNS_OFFSET_DOMAIN_NAME DNS_HEADER_SIZE
#else
#define DNS_OFFSET_DOMAIN_NAME 12
#endif
#if PINWRIGHT_CORE >= 30000
#define DNS_DEFAULT_PORT 53

enum class DNSReplyCode : uint16_t {
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
#else
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
#endif

enum DNSType {
  DNS_TYPE_A = 1,
  DNS_TYPE_AAAA = 28,
  DNS_TYPE_SOA = 6,
  DNS_TYPE_PTR = 12,
  DNS_TYPE_DNAME = 39
};

enum DNSClass { DNS_CLASS_IN = 1, DNS_CLASS_CH = 3 };

enum DNSRDLength { DNS_RDLENGTH_IPV4 = 4 };

struct DNSHeader {
  uint16_t ID;
  union {
    struct {
      uint16_t RD : 1;
      uint16_t TC : 1;
      uint16_t AA : 1;
      uint16_t OPCode : 4;
      uint16_t QR : 1;
      uint16_t RCode : 4;
      uint16_t Z : 3;
      uint16_t RA : 1;
    };
    uint16_t Flags;
  };
  uint16_t QDCount;
  uint16_t ANCount;
  uint16_t NSCount;
  uint16_t ARCount;
};
#if PINWRIGHT_CORE >= 30000
struct DNSQuestion {
  const uint8_t* QName;
  uint16_t QNameLength;
  uint16_t QType;
  uint16_t QClass;
};
#else
struct DNSQuestion {
  uint8_t QName[256];
  uint16_t QNameLength;
  uint16_t QType;
  uint16_t QClass;
};
#endif

class PINWRIGHT_COMPLETE DNSServer {
 public:
  DNSServer();
#if PINWRIGHT_CORE >= 30000
  DNSServer(const String& domainName);
#endif
  ~DNSServer();
#if PINWRIGHT_CORE >= 30000
  DNSServer(const DNSServer&) = delete;
  DNSServer& operator=(const DNSServer&) = delete;
#endif
  void processNextRequest();
  void setErrorReplyCode(const DNSReplyCode&);
  void setTTL(const uint32_t&);
#if PINWRIGHT_CORE < 30000
  bool start(const uint16_t&, const String&, const IPAddress&);
#else
  bool start();
  bool start(uint16_t, const String&, const IPAddress&);
#endif
  void stop();
#if PINWRIGHT_CORE >= 30000
  bool isCaptive() const;
  bool isUp();
#endif
};
