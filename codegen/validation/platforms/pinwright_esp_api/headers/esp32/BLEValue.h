#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#include <WString.h>
#endif
#include <sdkconfig.h>
#if PINWRIGHT_CORE < 30000
#include <string>
#endif

class PINWRIGHT_COMPLETE_2 BLEValue {
 public:
  BLEValue();
#if PINWRIGHT_CORE < 30000
 public:
  void addPart(std::string part);
#else
 public:
  void addPart(String part);
#endif
 public:
  void addPart(uint8_t* pData, size_t length);
  void cancel();
  void commit();
  uint8_t* getData();
  size_t getLength();
  uint16_t getReadOffset();
#if PINWRIGHT_CORE < 30000
 public:
  std::string getValue();
#else
 public:
  String getValue();
#endif
 public:
  void setReadOffset(uint16_t readOffset);
#if PINWRIGHT_CORE < 30000
 public:
  void setValue(std::string value);
#else
 public:
  void setValue(String value);
#endif
 public:
  void setValue(uint8_t* pData, size_t length);
};
