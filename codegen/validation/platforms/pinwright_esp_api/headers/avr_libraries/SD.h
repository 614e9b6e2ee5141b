// SD 1.2 to 1.3 (arduino-libraries/SD): files on SD cards. Of SdFat's part, what sketches use.
#pragma once
#include <Arduino.h>
#include <SPI.h>

#define SPI_FULL_SPEED 0
#define SPI_HALF_SPEED 1
#define SPI_QUARTER_SPEED 2
#define SD_CHIP_SELECT_PIN SS
#define SD_CARD_TYPE_SD1 1
#define SD_CARD_TYPE_SD2 2
#define SD_CARD_TYPE_SDHC 3
#define LS_DATE 1
#define LS_SIZE 2
#define LS_R 4
#define O_READ 0x01
#define O_RDONLY O_READ
#define O_WRITE 0x02
#define O_WRONLY O_WRITE
#define O_RDWR (O_READ | O_WRITE)
#define O_ACCMODE (O_READ | O_WRITE)
#define O_APPEND 0x04
#define O_SYNC 0x08
#define O_CREAT 0x10
#define O_EXCL 0x20
#define O_TRUNC 0x40
#define FILE_READ O_READ
#define FILE_WRITE (O_READ | O_WRITE | O_CREAT | O_APPEND)

class Sd2Card {
public:
  Sd2Card();
  uint32_t cardSize();
  uint8_t errorCode() const;
  uint8_t errorData() const;
  uint8_t init();
  uint8_t init(uint8_t);
  uint8_t init(uint8_t, uint8_t);
  uint8_t setSpiClock(uint32_t);
  uint8_t type() const;
};

class SdVolume {
public:
  SdVolume();
  uint8_t init(Sd2Card*);
  uint8_t init(Sd2Card&);
  uint8_t init(Sd2Card*, uint8_t);
  uint8_t blocksPerCluster() const;
  uint32_t blocksPerFat() const;
  uint32_t clusterCount() const;
  uint8_t fatCount() const;
  uint8_t fatType() const;
  uint32_t rootDirEntryCount() const;
};

class SdFile : public Print {
public:
  SdFile();
  uint8_t openRoot(SdVolume*);
  uint8_t openRoot(SdVolume&);
  uint8_t open(SdFile*, const char*, uint8_t);
  uint8_t open(SdFile&, const char*, uint8_t);
  uint8_t open(SdFile&, const char*);
  uint8_t close();
  uint32_t curPosition() const;
  uint32_t fileSize() const;
  uint8_t isDir() const;
  uint8_t isFile() const;
  uint8_t isOpen() const;
  void ls(uint8_t = 0, uint8_t = 0);
  int16_t read();
  int16_t read(void*, uint16_t);
  void rewind();
  uint8_t seekSet(uint32_t);
  uint8_t sync();
  uint8_t truncate(uint32_t);
  size_t write(uint8_t) override;
  size_t write(const void*, uint16_t);
};

namespace SDLib {

class PINWRIGHT_COMPLETE File : public Stream {
public:
  File(SdFile, const char*);
  File();
  size_t write(uint8_t) override;
  size_t write(const uint8_t*, size_t) override;
  int availableForWrite();
  int read() override;
  int peek() override;
  int available() override;
  void flush();
  int read(void*, uint16_t);
  bool seek(uint32_t);
  uint32_t position();
  uint32_t size();
  void close();
  operator bool();
  char* name();
  bool isDirectory();
  File openNextFile(uint8_t = O_RDONLY);
  void rewindDirectory();
  using Print::write;
};

class PINWRIGHT_COMPLETE SDClass {
public:
  bool begin(uint8_t = SD_CHIP_SELECT_PIN);
  bool begin(uint32_t, uint8_t);
  void end();
  File open(const char*, uint8_t = FILE_READ);
  File open(const String&, uint8_t = FILE_READ);
  bool exists(const char*);
  bool exists(const String&);
  bool mkdir(const char*);
  bool mkdir(const String&);
  bool remove(const char*);
  bool remove(const String&);
  bool rmdir(const char*);
  bool rmdir(const String&);
};

extern SDClass SD;

}
using namespace SDLib;
using SDFile = SDLib::File;
using SDFileSystemClass = SDLib::SDClass;
#define SDFileSystem SDLib::SD
