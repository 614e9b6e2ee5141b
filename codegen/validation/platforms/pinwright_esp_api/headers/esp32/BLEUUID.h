#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#include <WString.h>
#endif
#include <sdkconfig.h>
#if PINWRIGHT_CORE < 30000
#include <string>
#endif
#include <esp_gatt_defs.h>

class PINWRIGHT_COMPLETE_2 BLEUUID {
#if PINWRIGHT_CORE < 30000
 public:
  BLEUUID(std::string uuid);
#else
 public:
  BLEUUID(String uuid);
#endif
 public:
  BLEUUID(uint16_t uuid);
  BLEUUID(uint32_t uuid);
  BLEUUID(esp_bt_uuid_t uuid);
  BLEUUID(uint8_t* pData, size_t size, bool msbFirst);
  BLEUUID(esp_gatt_id_t gattId);
  BLEUUID();
  uint8_t bitSize();
  bool equals(BLEUUID);
  esp_bt_uuid_t* getNative();
  BLEUUID to128();
#if PINWRIGHT_CORE < 30000
  std::string toString();
  static BLEUUID fromString(std::string);
#else
  String toString();
  static BLEUUID fromString(String);
#endif
};
