#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#include <WString.h>
#endif
#include <sdkconfig.h>
#include <esp_gap_ble_api.h>
#include <string>

class PINWRIGHT_COMPLETE_2 BLEAddress {
 public:
  BLEAddress(esp_bd_addr_t address);
#if PINWRIGHT_CORE < 30000
  BLEAddress(std::string stringAddress);
#else
  BLEAddress(String stringAddress);
#endif
  bool equals(BLEAddress);
  bool operator==(const BLEAddress&) const;
  bool operator!=(const BLEAddress&) const;
  bool operator<(const BLEAddress&) const;
  bool operator<=(const BLEAddress&) const;
  bool operator>(const BLEAddress&) const;
  bool operator>=(const BLEAddress&) const;
  esp_bd_addr_t* getNative();
#if PINWRIGHT_CORE < 30000
  std::string toString();
#else
  String toString();
#endif
};
