#pragma once
#if PINWRIGHT_CORE >= 30000
#error "core 3 has no IPv6Address.h any more"
#else
#include <stdint.h>
#include <WString.h>
#include <Printable.h>

class PINWRIGHT_COMPLETE IPv6Address : public Printable {
 public:
  IPv6Address();
  IPv6Address(const uint8_t* address);
  IPv6Address(const uint32_t* address);
  virtual ~IPv6Address();
  bool fromString(const char* address);
  bool fromString(const String& address);
  operator const uint8_t*() const;
  operator const uint32_t*() const;
  bool operator==(const IPv6Address& addr) const;
  bool operator==(const uint8_t* addr) const;
  uint8_t operator[](int index) const;
  uint8_t& operator[](int index);
  IPv6Address& operator=(const uint8_t* address);
  virtual size_t printTo(Print& p) const;
  String toString() const;
};

#endif
