// OneWire 2.3 (paulstoffregen/OneWire): the bus of DS18B20 and others.
#pragma once
#include <Arduino.h>

#define ONEWIRE_SEARCH 1
#define ONEWIRE_CRC 1
#define ONEWIRE_CRC8_TABLE 1
#define ONEWIRE_CRC16 1

class PINWRIGHT_COMPLETE OneWire {
public:
  OneWire();
  OneWire(uint8_t);
  void begin(uint8_t);
  uint8_t reset();
  void select(const uint8_t[8]);
  void skip();
  void write(uint8_t, uint8_t = 0);
  void write_bytes(const uint8_t*, uint16_t, bool = 0);
  uint8_t read();
  void read_bytes(uint8_t*, uint16_t);
  void write_bit(uint8_t);
  uint8_t read_bit();
  void depower();
  void reset_search();
  void target_search(uint8_t);
  bool search(uint8_t*, bool = true);
  static uint8_t crc8(const uint8_t*, uint8_t);
  static bool check_crc16(const uint8_t*, uint16_t, const uint8_t*, uint16_t = 0);
  static uint16_t crc16(const uint8_t*, uint16_t, uint16_t = 0);
};
