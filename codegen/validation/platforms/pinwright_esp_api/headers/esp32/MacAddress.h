#pragma once
#include <pinwright_marks.h>
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
  bool fromString(const char*);
  bool fromString(const String&);
  void toBytes(uint8_t*);
  int toString(char*);
  String toString() const;
  uint64_t Value();
  uint8_t operator[](int) const;
  uint8_t& operator[](int);
  MacAddress& operator=(const uint8_t*);
  MacAddress& operator=(uint64_t);
  bool operator==(const uint8_t*) const;
  bool operator==(const MacAddress&) const;
  operator uint64_t() const;
  operator const uint8_t*() const;
  operator const uint64_t*() const;
  virtual size_t printTo(Print&) const;

 protected:
  bool fromString6(const char*);
  bool fromString8(const char*);
};

#endif
