#pragma once
#include <FS.h>
#include <SPI.h>
#include <pinwright_marks.h>
PINWRIGHT_PARTIAL

class PINWRIGHT_COMPLETE SDFSConfig : public fs::FSConfig {
 public:
  static constexpr uint32_t FSId = 0x53444653;
  SDFSConfig(uint8_t csPin = 4, uint32_t spi = 10000000);
  SDFSConfig setAutoFormat(bool = true);
  SDFSConfig setCSPin(uint8_t);
  SDFSConfig setSPI(uint32_t);
  SDFSConfig setPart(uint8_t);
};

extern fs::FS SDFS;
