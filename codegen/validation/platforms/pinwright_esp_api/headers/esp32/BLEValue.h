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

class PINWRIGHT_COMPLETE_2 BLEValue {
 public:
  BLEValue();
#if PINWRIGHT_CORE < 30000
  void addPart(std::string);
#else
  void addPart(String);
#endif
  void addPart(uint8_t*, size_t);
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
  void setReadOffset(uint16_t);
#if PINWRIGHT_CORE < 30000
  void setValue(std::string);
#else
  void setValue(String);
#endif
  void setValue(uint8_t*, size_t);
};
