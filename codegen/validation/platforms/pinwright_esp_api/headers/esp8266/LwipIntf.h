#pragma once
#include <pinwright_marks.h>
#include <IPAddress.h>
#include <functional>

class PINWRIGHT_COMPLETE LwipIntf {
 public:
  using CBType = std::function<void(netif*)>;
  static bool ipAddressReorder(const IPAddress&, const IPAddress&,
                               const IPAddress&, const IPAddress&, IPAddress&,
                               IPAddress&, IPAddress&);
  String hostname();
  bool hostname(const String&);
  bool hostname(const char*);
  bool setHostname(const char*);
  const char* getHostname();
  static bool statusChangeCB(LwipIntf::CBType);
  static bool stateUpCB(LwipIntf::CBType);
  static bool stateDownCB(LwipIntf::CBType);
};
