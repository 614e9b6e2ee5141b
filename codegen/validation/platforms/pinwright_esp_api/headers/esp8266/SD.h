#pragma once
#define SPI_HALF_SPEED 4000000
#define SPI_FULL_SPEED 8000000
#define SPI_QUARTER_SPEED 2000000
#include <Arduino.h>
#include <FS.h>
#include <SDFS.h>
#define FILE_READ SDClassFileRead
#define FILE_WRITE SDClassFileWrite
constexpr uint8_t SDClassFileRead = 0;
constexpr uint8_t SDClassFileWrite = 1;
const char* SDClassFileMode(uint8_t);

class PINWRIGHT_COMPLETE SDClass {
 public:
  bool begin(uint8_t, uint32_t = SPI_HALF_SPEED);
  void end(bool = true);
  fs::File open(const char*, uint8_t = FILE_READ);
  fs::File open(const char*, const char*);
  fs::File open(const String&, uint8_t = FILE_READ);
  fs::File open(const String&, const char*);
  boolean exists(const char*);
  boolean exists(const String&);
  boolean rename(const char*, const char*);
  boolean rename(const String&, const String&);
  boolean mkdir(const char*);
  boolean mkdir(const String&);
  boolean remove(const char*);
  boolean remove(const String&);
  boolean rmdir(const char*);
  boolean rmdir(const String&);
  uint8_t type();
  uint8_t fatType();
  size_t blocksPerCluster();
  size_t totalClusters();
  size_t blockSize();
  size_t totalBlocks();
  size_t clusterSize();
  size_t size();
  uint64_t size64();
  void setTimeCallback(time_t (*)(void));
  void dateTimeCallback(void (*)(uint16_t*, uint16_t*));
};

uint16_t FAT_YEAR(uint16_t);
uint8_t FAT_MONTH(uint16_t);
uint8_t FAT_DAY(uint16_t);
uint8_t FAT_HOUR(uint16_t);
uint8_t FAT_MINUTE(uint16_t);
uint8_t FAT_SECOND(uint16_t);
extern SDClass SD;
