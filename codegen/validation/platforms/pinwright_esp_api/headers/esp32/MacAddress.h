#pragma once
#if PINWRIGHT_CORE < 30000
#error "core 2 has no MacAddress.h: core 3.0 brought it"
#else
#include <stdint.h>
#include <WString.h>
#include <Printable.h>

enum MACType { MAC6, MAC8 };

class PINWRIGHT_COMPLETE MacAddress : public Printable {
 public:
  MacAddress();
  MacAddress(MACType mac_type);
  MacAddress(uint8_t b1, uint8_t b2, uint8_t b3, uint8_t b4, uint8_t b5, uint8_t b6);
  MacAddress(uint8_t b1, uint8_t b2, uint8_t b3, uint8_t b4, uint8_t b5, uint8_t b6, uint8_t b7,
             uint8_t b8);
  MacAddress(MACType mac_type, uint64_t mac);
  MacAddress(MACType mac_type, const uint8_t* macbytearray);
  MacAddress(uint64_t mac);
  MacAddress(const uint8_t* macbytearray);
  MacAddress(const char* macstr);
  MacAddress(const String& macstr);
  virtual ~MacAddress();
  bool fromString(const char* buf);
  bool fromString(const String& macstr);
  void toBytes(uint8_t* buf);
  int toString(char* buf);
  String toString() const;
  uint64_t Value();
  uint8_t operator[](int index) const;
  uint8_t& operator[](int index);
  MacAddress& operator=(const uint8_t* macbytearray);
  MacAddress& operator=(uint64_t macval);
  bool operator==(const uint8_t* macbytearray) const;
  bool operator==(const MacAddress& mac2) const;
  operator uint64_t() const;
  operator const uint8_t*() const;
  operator const uint64_t*() const;
  virtual size_t printTo(Print& p) const;

 protected:
  bool fromString6(const char* buf);
  bool fromString8(const char* buf);
};

#endif
