#pragma once
#include <Arduino.h>
#include <SPI.h>

class W25Q {
 public:
  explicit W25Q(uint8_t cs) : cs_(cs) {}

  void begin() {
    pinMode(cs_, OUTPUT);
    digitalWrite(cs_, HIGH);
  }

  uint32_t readId() {  //[block]
    select(0x9F);
    uint32_t id = SPI.transfer(0);
    id = id << 8 | SPI.transfer(0);
    id = id << 8 | SPI.transfer(0);
    deselect();
    return id;
  }

  void read(uint32_t address, uint8_t *to, uint16_t n) {
    select(0x03);
    sendAddress(address);
    while (n--) *to++ = SPI.transfer(0);
    deselect();
  }

  void writePage(uint32_t address, const uint8_t *from) {
    enableWrite();
    select(0x02);
    sendAddress(address);
    for (uint16_t i = 0; i < 256; i++) SPI.transfer(from[i]);  //[rest +) ]
    deselect();
    wait();
  }

  void eraseChip() {
    enableWrite();
    select(0xC7);
    deselect();
    wait();
  }

 private:
  void select(uint8_t command) {
    digitalWrite(cs_, LOW);
    SPI.transfer(command);
  }
  void deselect() { digitalWrite(cs_, HIGH); }
  void enableWrite() {
    select(0x06);
    deselect();
  }
  void sendAddress(uint32_t a) {
    SPI.transfer(a >> 16);
    SPI.transfer(a >> 8);
    SPI.transfer(a);
  }
  void wait() {
    uint8_t busy;
    do {
      select(0x05);
      busy = SPI.transfer(0) & 1;
      deselect();
    } while (busy);
  }

  const uint8_t cs_;
};
