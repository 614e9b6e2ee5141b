#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

class PINWRIGHT_COMPLETE EEPROMClass {
 public:
  EEPROMClass(uint32_t sector);
  EEPROMClass(void);
  void begin(size_t size);
  uint8_t read(int const address);
  void write(int const address, uint8_t const val);
  bool commit();
  bool end();
  uint8_t* getDataPtr();
  uint8_t const* getConstDataPtr() const;

  template <typename T>
  T& get(int const address, T& t);

  template <typename T>
  const T& put(int const address, const T& t);
  size_t length();
  uint8_t& operator[](int const address);
  uint8_t const& operator[](int const address) const;

 protected:
  uint32_t _sector;
  uint8_t* _data;
  size_t _size;
  bool _dirty;
};

extern EEPROMClass EEPROM;
