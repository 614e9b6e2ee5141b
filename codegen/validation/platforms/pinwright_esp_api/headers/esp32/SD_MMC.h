#pragma once
#include <pinwright_marks.h>
#define SDMMC_FREQ_DEFAULT 20000
#define SDMMC_FREQ_HIGHSPEED 40000
#define SDMMC_FREQ_PROBING 400
#include <sdkconfig.h>
#include <soc/soc_caps.h>
#include <FS.h>
#include <sd_defines.h>
#define BOARD_MAX_SDMMC_FREQ SDMMC_FREQ_HIGHSPEED

namespace fs {

class PINWRIGHT_COMPLETE SDMMCFS : public FS {
 public:
  SDMMCFS(FSImplPtr impl);
  bool setPins(int, int, int);
  bool setPins(int, int, int, int, int, int);
  bool begin(const char* = "/sdcard", bool = false,
             bool = false, int = BOARD_MAX_SDMMC_FREQ,
             uint8_t = 5);
  void end();
  sdcard_type_t cardType();
  uint64_t cardSize();
  uint64_t totalBytes();
  uint64_t usedBytes();
#if PINWRIGHT_CORE >= 30000
  int sectorSize();
  int numSectors();
  bool readRAW(uint8_t*, uint32_t);
  bool writeRAW(uint8_t*, uint32_t);
#endif
};

}  // namespace fs
extern fs::SDMMCFS SD_MMC;
