#pragma once
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
  bool begin(const char* p_pcHostname, const IPAddress& p_IPAddress = INADDR_ANY,
             uint32_t p_u32TTL = 120);
  bool begin(const String& p_strHostname, const IPAddress& p_IPAddress = INADDR_ANY,
             uint32_t p_u32TTL = 120);
  bool _joinMulticastGroups(void);
  bool _leaveMulticastGroups(void);
  bool close(void);
  bool end(void);
  bool setHostname(const char* p_pcHostname);
  bool setHostname(const String& p_strHostname);
  bool isRunning(void);
  typedef const void* hMDNSService;
  hMDNSService addService(const char* p_pcName, const char* p_pcService, const char* p_pcProtocol,
                          uint16_t p_u16Port);
  bool removeService(const hMDNSService p_hService);
  bool removeService(const char* p_pcInstanceName, const char* p_pcServiceName,
                     const char* p_pcProtocol);
  bool addService(const String& p_strServiceName, const String& p_strProtocol, uint16_t p_u16Port);
  bool setServiceName(const hMDNSService p_hService, const char* p_pcInstanceName);
  void setInstanceName(const char* p_pcHostname);
  void setInstanceName(const String& s_pcHostname);
  typedef void* hMDNSTxt;
  hMDNSTxt addServiceTxt(const hMDNSService p_hService, const char* p_pcKey, const char* p_pcValue);
  hMDNSTxt addServiceTxt(const hMDNSService p_hService, const char* p_pcKey, uint32_t p_u32Value);
  hMDNSTxt addServiceTxt(const hMDNSService p_hService, const char* p_pcKey, uint16_t p_u16Value);
  hMDNSTxt addServiceTxt(const hMDNSService p_hService, const char* p_pcKey, uint8_t p_u8Value);
  hMDNSTxt addServiceTxt(const hMDNSService p_hService, const char* p_pcKey, int32_t p_i32Value);
  hMDNSTxt addServiceTxt(const hMDNSService p_hService, const char* p_pcKey, int16_t p_i16Value);
  hMDNSTxt addServiceTxt(const hMDNSService p_hService, const char* p_pcKey, int8_t p_i8Value);
  bool removeServiceTxt(const hMDNSService p_hService, const hMDNSTxt p_hTxt);
  bool removeServiceTxt(const hMDNSService p_hService, const char* p_pcKey);
  bool removeServiceTxt(const char* p_pcinstanceName, const char* p_pcServiceName,
                        const char* p_pcProtocol, const char* p_pcKey);
  bool addServiceTxt(const char* p_pcService, const char* p_pcProtocol, const char* p_pcKey,
                     const char* p_pcValue);
  bool addServiceTxt(const String& p_strService, const String& p_strProtocol,
                     const String& p_strKey, const String& p_strValue);
  typedef std::function<void(const hMDNSService p_hService)> MDNSDynamicServiceTxtCallbackFunc;
  bool setDynamicServiceTxtCallback(MDNSDynamicServiceTxtCallbackFunc p_fnCallback);
  bool setDynamicServiceTxtCallback(const hMDNSService p_hService,
                                    MDNSDynamicServiceTxtCallbackFunc p_fnCallback);
  hMDNSTxt addDynamicServiceTxt(hMDNSService p_hService, const char* p_pcKey,
                                const char* p_pcValue);
  hMDNSTxt addDynamicServiceTxt(hMDNSService p_hService, const char* p_pcKey, uint32_t p_u32Value);
  hMDNSTxt addDynamicServiceTxt(hMDNSService p_hService, const char* p_pcKey, uint16_t p_u16Value);
  hMDNSTxt addDynamicServiceTxt(hMDNSService p_hService, const char* p_pcKey, uint8_t p_u8Value);
  hMDNSTxt addDynamicServiceTxt(hMDNSService p_hService, const char* p_pcKey, int32_t p_i32Value);
  hMDNSTxt addDynamicServiceTxt(hMDNSService p_hService, const char* p_pcKey, int16_t p_i16Value);
  hMDNSTxt addDynamicServiceTxt(hMDNSService p_hService, const char* p_pcKey, int8_t p_i8Value);
  uint32_t queryService(const char* p_pcService, const char* p_pcProtocol,
                        const uint16_t p_u16Timeout = MDNS_QUERYSERVICES_WAIT_TIME);
  bool removeQuery(void);
  uint32_t queryService(const String& p_strService, const String& p_strProtocol);
  const char* answerHostname(const uint32_t p_u32AnswerIndex);
  IPAddress answerIP(const uint32_t p_u32AnswerIndex);
  uint16_t answerPort(const uint32_t p_u32AnswerIndex);
  String hostname(const uint32_t p_u32AnswerIndex);
  IPAddress IP(const uint32_t p_u32AnswerIndex);
  uint16_t port(const uint32_t p_u32AnswerIndex);
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
  typedef std::function<void(const MDNSServiceInfo& mdnsServiceInfo, AnswerType answerType,
                             bool p_bSetContent)>
      MDNSServiceQueryCallbackFunc;
  hMDNSServiceQuery installServiceQuery(const char* p_pcService, const char* p_pcProtocol,
                                        MDNSServiceQueryCallbackFunc p_fnCallback);
  bool removeServiceQuery(hMDNSServiceQuery p_hServiceQuery);
  uint32_t answerCount(const hMDNSServiceQuery p_hServiceQuery);
  std::vector<MDNSResponder::MDNSServiceInfo> answerInfo(
      const MDNSResponder::hMDNSServiceQuery p_hServiceQuery);
  const char* answerServiceDomain(const hMDNSServiceQuery p_hServiceQuery,
                                  const uint32_t p_u32AnswerIndex);
  bool hasAnswerHostDomain(const hMDNSServiceQuery p_hServiceQuery,
                           const uint32_t p_u32AnswerIndex);
  const char* answerHostDomain(const hMDNSServiceQuery p_hServiceQuery,
                               const uint32_t p_u32AnswerIndex);
  bool hasAnswerIP4Address(const hMDNSServiceQuery p_hServiceQuery,
                           const uint32_t p_u32AnswerIndex);
  uint32_t answerIP4AddressCount(const hMDNSServiceQuery p_hServiceQuery,
                                 const uint32_t p_u32AnswerIndex);
  IPAddress answerIP4Address(const hMDNSServiceQuery p_hServiceQuery,
                             const uint32_t p_u32AnswerIndex, const uint32_t p_u32AddressIndex);
  bool hasAnswerPort(const hMDNSServiceQuery p_hServiceQuery, const uint32_t p_u32AnswerIndex);
  uint16_t answerPort(const hMDNSServiceQuery p_hServiceQuery, const uint32_t p_u32AnswerIndex);
  bool hasAnswerTxts(const hMDNSServiceQuery p_hServiceQuery, const uint32_t p_u32AnswerIndex);
  const char* answerTxts(const hMDNSServiceQuery p_hServiceQuery, const uint32_t p_u32AnswerIndex);
  typedef std::function<void(const char* p_pcDomainName, bool p_bProbeResult)> MDNSHostProbeFn;
  typedef std::function<void(MDNSResponder& resp, const char* p_pcDomainName, bool p_bProbeResult)>
      MDNSHostProbeFn1;
  typedef std::function<void(const char* p_pcServiceName, const hMDNSService p_hMDNSService,
                             bool p_bProbeResult)>
      MDNSServiceProbeFn;
  typedef std::function<void(MDNSResponder& resp, const char* p_pcServiceName,
                             const hMDNSService p_hMDNSService, bool p_bProbeResult)>
      MDNSServiceProbeFn1;
  bool setHostProbeResultCallback(MDNSHostProbeFn p_fnCallback);
  bool setHostProbeResultCallback(MDNSHostProbeFn1 p_fnCallback);
  bool setServiceProbeResultCallback(const MDNSResponder::hMDNSService p_hService,
                                     MDNSServiceProbeFn p_fnCallback);
  bool setServiceProbeResultCallback(const MDNSResponder::hMDNSService p_hService,
                                     MDNSServiceProbeFn1 p_fnCallback);
  bool notifyAPChange(void);
  bool update(void);
  bool announce(void);
  hMDNSService enableArduino(uint16_t p_u16Port, bool p_bAuthUpload = false);
  static bool indexDomain(char*& p_rpcDomain, const char* p_pcDivider = "-",
                          const char* p_pcDefaultDomain = 0);

  struct MDNSServiceInfo {
    MDNSServiceInfo(MDNSResponder& p_pM, MDNSResponder::hMDNSServiceQuery p_hS, uint32_t p_u32A);
    struct CompareKey {
      bool operator()(char const* a, char const* b) const;
    };
    using KeyValueMap = std::map<const char*, const char*, CompareKey>;

   protected:
    MDNSResponder& p_pMDNSResponder;
    MDNSResponder::hMDNSServiceQuery p_hServiceQuery;
    uint32_t p_u32AnswerIndex;
    KeyValueMap keyValueMap;

   public:
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
    const char* value(const char* key);
  };
};

}  // namespace MDNSImplementation
}  // namespace esp8266
