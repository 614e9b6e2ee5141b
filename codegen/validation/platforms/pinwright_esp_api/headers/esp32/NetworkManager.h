#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE < 30000
#error "core 2 has no NetworkManager.h: core 3.0 brought it"
#else
#include <NetworkEvents.h>
#include <NetworkInterface.h>
#include <IPAddress.h>
#include <WString.h>

class PINWRIGHT_COMPLETE_2 NetworkManager : public NetworkEvents, public Printable {
 public:
  NetworkManager();
  bool begin();
  int hostByName(const char*, IPAddress&);
  uint8_t* macAddress(uint8_t*);
  String macAddress();
  bool setDefaultInterface(NetworkInterface&);
  NetworkInterface* getDefaultInterface();
  size_t printTo(Print&) const;
  static const char* getHostname();
  static bool setHostname(const char*);
  static bool hostname(const String&);
};

extern NetworkManager Network;
#endif
