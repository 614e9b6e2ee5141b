#pragma once
#include <pinwright_marks.h>
#include <FS.h>
#include <SPI.h>
#include <sd_defines.h>
#define SDFileSystem SD

namespace fs {

class PINWRIGHT_COMPLETE SDFS : public FS {
 public:
  SDFS(FSImplPtr impl);
  bool begin(uint8_t = SS, SPIClass& = SPI, uint32_t = 4000000,
             const char* = "/sd", uint8_t = 5, bool = false);
  void end();
  sdcard_type_t cardType();
  uint64_t cardSize();
  size_t numSectors();
  size_t sectorSize();
  uint64_t totalBytes();
  uint64_t usedBytes();
  bool readRAW(uint8_t*, uint32_t);
  bool writeRAW(uint8_t*, uint32_t);
};

}  // namespace fs
extern fs::SDFS SD;
using namespace fs;
typedef fs::File SDFile;
typedef fs::SDFS SDFileSystemClass;
