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
 public:
  BLEAddress(std::string stringAddress);
#else
 public:
  BLEAddress(String stringAddress);
#endif
 public:
  bool equals(BLEAddress);
  bool operator==(const BLEAddress&) const;
  bool operator!=(const BLEAddress&) const;
  bool operator<(const BLEAddress&) const;
  bool operator<=(const BLEAddress&) const;
  bool operator>(const BLEAddress&) const;
  bool operator>=(const BLEAddress&) const;
  esp_bd_addr_t* getNative();
#if PINWRIGHT_CORE < 30000
 public:
  std::string toString();
#else
 public:
  String toString();
#endif
};
