#pragma once
#include <Arduino.h>
#include <esp_partition.h>

typedef enum {
  WDTO_0MS = 0,
  WDTO_15MS = 15,
  WDTO_30MS = 30,
  WDTO_60MS = 60,
  WDTO_120MS = 120,
  WDTO_250MS = 250,
  WDTO_500MS = 500,
  WDTO_1S = 1000,
  WDTO_2S = 2000,
  WDTO_4S = 4000,
  WDTO_8S = 8000
} WDTO_t;

typedef enum {
  FM_QIO = 0x00,
  FM_QOUT = 0x01,
  FM_DIO = 0x02,
  FM_DOUT = 0x03,
  FM_FAST_READ = 0x04,
  FM_SLOW_READ = 0x05,
  FM_UNKNOWN = 0xff
} FlashMode_t;

typedef enum { SKETCH_SIZE_TOTAL = 0, SKETCH_SIZE_FREE = 1 } sketchSize_t;

class PINWRIGHT_COMPLETE_2 EspClass {
 public:
  EspClass();
  ~EspClass();
  void restart();
  uint32_t getHeapSize();
  uint32_t getFreeHeap();
  uint32_t getMinFreeHeap();
  uint32_t getMaxAllocHeap();
  uint32_t getPsramSize();
  uint32_t getFreePsram();
  uint32_t getMinFreePsram();
  uint32_t getMaxAllocPsram();
#if PINWRIGHT_CORE < 30000
  uint8_t getChipRevision();
#else
  uint16_t getChipRevision();
#endif
  const char* getChipModel();
  uint8_t getChipCores();
  uint32_t getCpuFreqMHz();
  uint32_t getCycleCount();
  const char* getSdkVersion();
#if PINWRIGHT_CORE >= 30000
  const char* getCoreVersion();
#endif
  void deepSleep(uint64_t);
  uint32_t getFlashChipSize();
  uint32_t getFlashChipSpeed();
  FlashMode_t getFlashChipMode();
  uint32_t magicFlashChipSize(uint8_t);
  uint32_t magicFlashChipSpeed(uint8_t);
  FlashMode_t magicFlashChipMode(uint8_t);
  uint32_t getSketchSize();
  String getSketchMD5();
  uint32_t getFreeSketchSpace();
  bool flashEraseSector(uint32_t);
  bool flashWrite(uint32_t, uint32_t*, size_t);
  bool flashRead(uint32_t, uint32_t*, size_t);
  bool partitionEraseRange(const esp_partition_t*, uint32_t, size_t);
  bool partitionWrite(const esp_partition_t*, uint32_t, uint32_t*,
                      size_t);
  bool partitionRead(const esp_partition_t*, uint32_t, uint32_t*,
                     size_t);
  uint64_t getEfuseMac();
};

extern EspClass ESP;
