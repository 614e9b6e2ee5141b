#pragma once
#include <IPAddress.h>
#include <functional>

class PINWRIGHT_COMPLETE LwipIntf {
 public:
  using CBType = std::function<void(netif*)>;
  static bool ipAddressReorder(const IPAddress& local_ip, const IPAddress& arg1,
                               const IPAddress& arg2, const IPAddress& arg3, IPAddress& gateway,
                               IPAddress& netmask, IPAddress& dns1);
  String hostname();
  bool hostname(const String& aHostname);
  bool hostname(const char* aHostname);
  bool setHostname(const char* aHostName);
  const char* getHostname();
  static bool statusChangeCB(LwipIntf::CBType);
  static bool stateUpCB(LwipIntf::CBType);
  static bool stateDownCB(LwipIntf::CBType);
};
