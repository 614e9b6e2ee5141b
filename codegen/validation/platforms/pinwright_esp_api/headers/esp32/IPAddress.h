#pragma once
#include <pinwright_marks.h>
#include <stdint.h>
#include <Printable.h>
#include <WString.h>
#if PINWRIGHT_CORE >= 30000
#include <lwip/ip_addr.h>
#include <esp_netif_ip_addr.h>
#define IPADDRESS_V4_BYTES_INDEX 12
#define IPADDRESS_V4_DWORD_INDEX 3

enum IPType { IPv4, IPv6 };
#endif

class PINWRIGHT_COMPLETE IPAddress : public Printable {
 public:
  IPAddress();
#if PINWRIGHT_CORE >= 30000
  IPAddress(IPType ip_type);
#endif
  IPAddress(uint8_t first_octet, uint8_t second_octet, uint8_t third_octet, uint8_t fourth_octet);
#if PINWRIGHT_CORE >= 30000
  IPAddress(uint8_t o1, uint8_t o2, uint8_t o3, uint8_t o4, uint8_t o5, uint8_t o6, uint8_t o7,
            uint8_t o8, uint8_t o9, uint8_t o10, uint8_t o11, uint8_t o12, uint8_t o13, uint8_t o14,
            uint8_t o15, uint8_t o16, uint8_t z = 0);
#endif
  IPAddress(uint32_t address);
  IPAddress(const uint8_t* address);
#if PINWRIGHT_CORE < 30000
  virtual ~IPAddress();
#else
  IPAddress(IPType ip_type, const uint8_t* address, uint8_t z = 0);
  IPAddress(const char* address);
  IPAddress(const IPAddress& address);
#endif
  bool fromString(const char*);
  bool fromString(const String&);
  operator uint32_t() const;
  bool operator==(const IPAddress&) const;
#if PINWRIGHT_CORE >= 30000
  bool operator!=(const IPAddress&) const;
#endif
  bool operator==(const uint8_t*) const;
  uint8_t operator[](int) const;
  uint8_t& operator[](int);
  IPAddress& operator=(const uint8_t*);
  IPAddress& operator=(uint32_t);
#if PINWRIGHT_CORE >= 30000
  IPAddress& operator=(const char*);
  IPAddress& operator=(const IPAddress&);
#endif
  virtual size_t printTo(Print&) const;
#if PINWRIGHT_CORE < 30000
  String toString() const;
#else
  String toString(bool = false) const;
  IPType type() const;
  IPAddress(const ip_addr_t* addr);
  void to_ip_addr_t(ip_addr_t*) const;
  IPAddress& from_ip_addr_t(const ip_addr_t*);
  esp_ip6_addr_type_t addr_type() const;
  uint8_t zone() const;
  size_t printTo(Print&, bool) const;

 protected:
  bool fromString4(const char*);
  bool fromString6(const char*);
#endif
};

#if PINWRIGHT_CORE >= 30000
extern const IPAddress IN6ADDR_ANY;
extern const IPAddress INADDR_NONE;
#else
extern IPAddress INADDR_NONE;
#endif
