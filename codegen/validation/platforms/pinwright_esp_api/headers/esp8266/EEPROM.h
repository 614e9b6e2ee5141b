#pragma once
#include <pinwright_marks.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

class PINWRIGHT_COMPLETE EEPROMClass {
 public:
  EEPROMClass(uint32_t sector);
  EEPROMClass(void);
  void begin(size_t);
  uint8_t read(int const);
  void write(int const, uint8_t const);
  bool commit();
  bool end();
  uint8_t* getDataPtr();
  uint8_t const* getConstDataPtr() const;

  template <typename T>
  T& get(int const, T&);

  template <typename T>
  const T& put(int const, const T&);
  size_t length();
  uint8_t& operator[](int const);
  uint8_t const& operator[](int const) const;
};

extern EEPROMClass EEPROM;
