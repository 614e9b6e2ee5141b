#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#include <WString.h>
#endif
#include <sdkconfig.h>
#if PINWRIGHT_CORE < 30000
#include <string>
#endif

class PINWRIGHT_COMPLETE BLEValue {
 public:
  BLEValue();
#if PINWRIGHT_CORE < 30000
  void addPart(std::string part);
#else
  void addPart(String part);
#endif
  void addPart(uint8_t* pData, size_t length);
  void cancel();
  void commit();
  uint8_t* getData();
  size_t getLength();
  uint16_t getReadOffset();
#if PINWRIGHT_CORE < 30000
  std::string getValue();
#else
  String getValue();
#endif
  void setReadOffset(uint16_t readOffset);
#if PINWRIGHT_CORE < 30000
  void setValue(std::string value);
#else
  void setValue(String value);
#endif
  void setValue(uint8_t* pData, size_t length);
};
