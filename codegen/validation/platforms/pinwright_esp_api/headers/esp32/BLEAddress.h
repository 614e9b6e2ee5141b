#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#include <WString.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>
#include <string>

class PINWRIGHT_COMPLETE BLEAddress {
 public:
  BLEAddress(esp_bd_addr_t address);
#if PINWRIGHT_CORE < 30000
  BLEAddress(std::string stringAddress);
#else
  BLEAddress(String stringAddress);
#endif
  bool equals(BLEAddress otherAddress);
  bool operator==(const BLEAddress& otherAddress) const;
  bool operator!=(const BLEAddress& otherAddress) const;
  bool operator<(const BLEAddress& otherAddress) const;
  bool operator<=(const BLEAddress& otherAddress) const;
  bool operator>(const BLEAddress& otherAddress) const;
  bool operator>=(const BLEAddress& otherAddress) const;
  esp_bd_addr_t* getNative();
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
};
