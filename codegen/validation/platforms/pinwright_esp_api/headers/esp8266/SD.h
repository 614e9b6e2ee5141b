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
const char* SDClassFileMode(uint8_t mode);

class PINWRIGHT_COMPLETE SDClass {
 public:
  bool begin(uint8_t csPin, uint32_t cfg = SPI_HALF_SPEED);
  void end(bool endSPI = true);
  fs::File open(const char* filename, uint8_t mode = FILE_READ);
  fs::File open(const char* filename, const char* mode);
  fs::File open(const String& filename, uint8_t mode = FILE_READ);
  fs::File open(const String& filename, const char* mode);
  boolean exists(const char* filepath);
  boolean exists(const String& filepath);
  boolean rename(const char* filepathfrom, const char* filepathto);
  boolean rename(const String& filepathfrom, const String& filepathto);
  boolean mkdir(const char* filepath);
  boolean mkdir(const String& filepath);
  boolean remove(const char* filepath);
  boolean remove(const String& filepath);
  boolean rmdir(const char* filepath);
  boolean rmdir(const String& filepath);
  uint8_t type();
  uint8_t fatType();
  size_t blocksPerCluster();
  size_t totalClusters();
  size_t blockSize();
  size_t totalBlocks();
  size_t clusterSize();
  size_t size();
  uint64_t size64();
  void setTimeCallback(time_t (*cb)(void));
  void dateTimeCallback(void (*cb)(uint16_t*, uint16_t*));
};

uint16_t FAT_YEAR(uint16_t fatDate);
uint8_t FAT_MONTH(uint16_t fatDate);
uint8_t FAT_DAY(uint16_t fatDate);
uint8_t FAT_HOUR(uint16_t fatTime);
uint8_t FAT_MINUTE(uint16_t fatTime);
uint8_t FAT_SECOND(uint16_t fatTime);
extern SDClass SD;
