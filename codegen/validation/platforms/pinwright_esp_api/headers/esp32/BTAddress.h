#pragma once
#include <sdkconfig.h>
#include <esp_gap_bt_api.h>
#include <Arduino.h>

class PINWRIGHT_COMPLETE BTAddress {
 public:
  BTAddress();
  BTAddress(esp_bd_addr_t address);
  BTAddress(String stringAddress);
  bool equals(BTAddress);
  operator bool() const;
  esp_bd_addr_t* getNative() const;
  String toString(bool = false) const;
};
