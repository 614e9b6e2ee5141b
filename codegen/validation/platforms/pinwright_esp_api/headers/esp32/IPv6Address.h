#pragma once
#include <pinwright_marks.h>
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
  bool fromString(const char*);
  bool fromString(const String&);
  operator const uint8_t*() const;
  operator const uint32_t*() const;
  bool operator==(const IPv6Address&) const;
  bool operator==(const uint8_t*) const;
  uint8_t operator[](int) const;
  uint8_t& operator[](int);
  IPv6Address& operator=(const uint8_t*);
  virtual size_t printTo(Print&) const;
  String toString() const;
};

#endif
