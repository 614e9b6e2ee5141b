#pragma once
#include <pinwright_marks.h>
#include <lwip/ip_addr.h>
#include <stdint.h>
#include <WString.h>
#include <Printable.h>
#include <lwip/ip_addr.h>
#define NETIFID_STR "%c%c%u"

struct ip_addr {};

class PINWRIGHT_COMPLETE IPAddress : public Printable {
 public:
  IPAddress();
  IPAddress(const IPAddress&);
  IPAddress(IPAddress&&);
  IPAddress(uint8_t first_octet, uint8_t second_octet, uint8_t third_octet, uint8_t fourth_octet);
  IPAddress(uint32_t address);
  IPAddress(unsigned long address);
  IPAddress(int address);
  IPAddress(const uint8_t* address);
  bool fromString(const char*);
  bool fromString(const String&);
  operator uint32_t() const;
  operator uint32_t();
  bool isSet() const;
  operator bool() const;
  operator bool();
  const uint32_t& v4() const;
  uint32_t& v4();
  bool operator==(const IPAddress&) const;
  bool operator!=(const IPAddress&) const;
  bool operator==(uint32_t) const;
  bool operator==(unsigned long) const;
  bool operator!=(uint32_t) const;
  bool operator!=(unsigned long) const;
  bool operator==(const uint8_t*) const;
  int operator>>(int) const;
  uint8_t operator[](int) const;
  uint8_t& operator[](int);
  IPAddress& operator=(const uint8_t*);
  IPAddress& operator=(uint32_t);
  IPAddress& operator=(const IPAddress&) = default;
  virtual size_t printTo(Print&) const;
  String toString() const;
  void clear();
  static bool isValid(const String&);
  static bool isValid(const char*);
  IPAddress(const ipv4_addr& fw_addr);
  IPAddress(const ipv4_addr* fw_addr);
  IPAddress& operator=(const ipv4_addr&);
  IPAddress& operator=(const ipv4_addr*);
  operator ip_addr_t() const;
  operator const ip_addr_t*() const;
  operator ip_addr_t*();
  bool isV4() const;
  void setV4();
  bool isLocal() const;
  uint16_t* raw6();
  const uint16_t* raw6() const;
  bool isV6() const;
  void setV6();

 protected:
  bool fromString4(const char*);
};

extern const IPAddress INADDR_ANY;
extern const IPAddress INADDR_NONE;
