#pragma once
#include <pinwright_marks.h>
#include <functional>
#include <WiFiUdp.h>
#include <limits>
#include <PolledTimeout.h>
#include <map>
#include <ESP8266WiFi.h>
#define MDNS_IP4_SUPPORT
#define MDNS_IP4_SIZE 4
#define MDNS_SERVICE_TXT_MAXLENGTH 1300
#define MDNS_DOMAIN_MAXLENGTH 256
#define MDNS_DOMAIN_LABEL_MAXLENGTH 63
#define MDNS_SERVICE_NAME_LENGTH 15
#define MDNS_SERVICE_PROTOCOL_LENGTH 3
#define MDNS_QUERYSERVICES_WAIT_TIME 1000
#define MDNS_UDPCONTEXT_TIMEOUT 50

namespace esp8266 {

namespace MDNSImplementation {

class PINWRIGHT_COMPLETE MDNSResponder {
 public:
  MDNSResponder(void);
  virtual ~MDNSResponder(void);
  bool begin(const char*, const IPAddress& = INADDR_ANY,
             uint32_t = 120);
  bool begin(const String&, const IPAddress& = INADDR_ANY,
             uint32_t = 120);
  bool _joinMulticastGroups(void);
  bool _leaveMulticastGroups(void);
  bool close(void);
  bool end(void);
  bool setHostname(const char*);
  bool setHostname(const String&);
  bool isRunning(void);
  typedef const void* hMDNSService;
  hMDNSService addService(const char*, const char*, const char*,
                          uint16_t);
  bool removeService(const hMDNSService);
  bool removeService(const char*, const char*,
                     const char*);
  bool addService(const String&, const String&, uint16_t);
  bool setServiceName(const hMDNSService, const char*);
  void setInstanceName(const char*);
  void setInstanceName(const String&);
  typedef void* hMDNSTxt;
  hMDNSTxt addServiceTxt(const hMDNSService, const char*, const char*);
  hMDNSTxt addServiceTxt(const hMDNSService, const char*, uint32_t);
  hMDNSTxt addServiceTxt(const hMDNSService, const char*, uint16_t);
  hMDNSTxt addServiceTxt(const hMDNSService, const char*, uint8_t);
  hMDNSTxt addServiceTxt(const hMDNSService, const char*, int32_t);
  hMDNSTxt addServiceTxt(const hMDNSService, const char*, int16_t);
  hMDNSTxt addServiceTxt(const hMDNSService, const char*, int8_t);
  bool removeServiceTxt(const hMDNSService, const hMDNSTxt);
  bool removeServiceTxt(const hMDNSService, const char*);
  bool removeServiceTxt(const char*, const char*,
                        const char*, const char*);
  bool addServiceTxt(const char*, const char*, const char*,
                     const char*);
  bool addServiceTxt(const String&, const String&,
                     const String&, const String&);
  typedef std::function<void(const hMDNSService)> MDNSDynamicServiceTxtCallbackFunc;
  bool setDynamicServiceTxtCallback(MDNSDynamicServiceTxtCallbackFunc);
  bool setDynamicServiceTxtCallback(const hMDNSService,
                                    MDNSDynamicServiceTxtCallbackFunc);
  hMDNSTxt addDynamicServiceTxt(hMDNSService, const char*,
                                const char*);
  hMDNSTxt addDynamicServiceTxt(hMDNSService, const char*, uint32_t);
  hMDNSTxt addDynamicServiceTxt(hMDNSService, const char*, uint16_t);
  hMDNSTxt addDynamicServiceTxt(hMDNSService, const char*, uint8_t);
  hMDNSTxt addDynamicServiceTxt(hMDNSService, const char*, int32_t);
  hMDNSTxt addDynamicServiceTxt(hMDNSService, const char*, int16_t);
  hMDNSTxt addDynamicServiceTxt(hMDNSService, const char*, int8_t);
  uint32_t queryService(const char*, const char*,
                        const uint16_t = MDNS_QUERYSERVICES_WAIT_TIME);
  bool removeQuery(void);
  uint32_t queryService(const String&, const String&);
  const char* answerHostname(const uint32_t);
  IPAddress answerIP(const uint32_t);
  uint16_t answerPort(const uint32_t);
  String hostname(const uint32_t);
  IPAddress IP(const uint32_t);
  uint16_t port(const uint32_t);
  typedef const void* hMDNSServiceQuery;

  typedef enum _enuServiceQueryAnswerType {
    ServiceQueryAnswerType_ServiceDomain = (1 << 0),
    ServiceQueryAnswerType_HostDomainAndPort = (1 << 1),
    ServiceQueryAnswerType_Txts = (1 << 2),
    ServiceQueryAnswerType_IP4Address = (1 << 3),
    ServiceQueryAnswerType_IP6Address = (1 << 4),
  } enuServiceQueryAnswerType;

  enum class AnswerType : uint32_t {
    Unknown = 0,
    ServiceDomain = ServiceQueryAnswerType_ServiceDomain,
    HostDomainAndPort = ServiceQueryAnswerType_HostDomainAndPort,
    Txt = ServiceQueryAnswerType_Txts,
    IP4Address = ServiceQueryAnswerType_IP4Address,
    IP6Address = ServiceQueryAnswerType_IP6Address,
  };

  struct MDNSServiceInfo;
  typedef std::function<void(const MDNSServiceInfo&, AnswerType,
                             bool)>
      MDNSServiceQueryCallbackFunc;
  hMDNSServiceQuery installServiceQuery(const char*, const char*,
                                        MDNSServiceQueryCallbackFunc);
  bool removeServiceQuery(hMDNSServiceQuery);
  uint32_t answerCount(const hMDNSServiceQuery);
  std::vector<MDNSResponder::MDNSServiceInfo> answerInfo(
      const MDNSResponder::hMDNSServiceQuery);
  const char* answerServiceDomain(const hMDNSServiceQuery,
                                  const uint32_t);
  bool hasAnswerHostDomain(const hMDNSServiceQuery,
                           const uint32_t);
  const char* answerHostDomain(const hMDNSServiceQuery,
                               const uint32_t);
  bool hasAnswerIP4Address(const hMDNSServiceQuery,
                           const uint32_t);
  uint32_t answerIP4AddressCount(const hMDNSServiceQuery,
                                 const uint32_t);
  IPAddress answerIP4Address(const hMDNSServiceQuery,
                             const uint32_t, const uint32_t);
  bool hasAnswerPort(const hMDNSServiceQuery, const uint32_t);
  uint16_t answerPort(const hMDNSServiceQuery, const uint32_t);
  bool hasAnswerTxts(const hMDNSServiceQuery, const uint32_t);
  const char* answerTxts(const hMDNSServiceQuery, const uint32_t);
  typedef std::function<void(const char*, bool)> MDNSHostProbeFn;
  typedef std::function<void(MDNSResponder&, const char*, bool)>
      MDNSHostProbeFn1;
  typedef std::function<void(const char*, const hMDNSService,
                             bool)>
      MDNSServiceProbeFn;
  typedef std::function<void(MDNSResponder&, const char*,
                             const hMDNSService, bool)>
      MDNSServiceProbeFn1;
  bool setHostProbeResultCallback(MDNSHostProbeFn);
  bool setHostProbeResultCallback(MDNSHostProbeFn1);
  bool setServiceProbeResultCallback(const MDNSResponder::hMDNSService,
                                     MDNSServiceProbeFn);
  bool setServiceProbeResultCallback(const MDNSResponder::hMDNSService,
                                     MDNSServiceProbeFn1);
  bool notifyAPChange(void);
  bool update(void);
  bool announce(void);
  hMDNSService enableArduino(uint16_t, bool = false);
  static bool indexDomain(char*&, const char* = "-",
                          const char* = 0);

  struct MDNSServiceInfo {
    MDNSServiceInfo(MDNSResponder&, MDNSResponder::hMDNSServiceQuery, uint32_t);
    struct CompareKey {
      bool operator()(char const*, char const*) const;
    };
    using KeyValueMap = std::map<const char*, const char*, CompareKey>;

    const char* serviceDomain();
    bool hostDomainAvailable();
    const char* hostDomain();
    bool hostPortAvailable();
    uint16_t hostPort();
    bool IP4AddressAvailable();
    std::vector<IPAddress> IP4Adresses();
    bool txtAvailable();
    const char* strKeyValue();
    const KeyValueMap& keyValues();
    const char* value(const char*);
  };
};

}  // namespace MDNSImplementation
}  // namespace esp8266
