// SD 1.2 to 1.3 (arduino-libraries/SD): files on SD cards.
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

struct PINWRIGHT_COMPLETE CID {
  uint8_t mid;
  char oid[2];
  char pnm[5];
  unsigned int prv_m;
  unsigned int prv_n;
  uint32_t psn;
  unsigned int mdt_year_high;
  unsigned int reserved;
  unsigned int mdt_month;
  unsigned int mdt_year_low;
  unsigned int always1;
  unsigned int crc;
};
using cid_t = CID;

struct PINWRIGHT_COMPLETE CSDV1 {
  unsigned int reserved1;
  unsigned int csd_ver;
  uint8_t taac;
  uint8_t nsac;
  uint8_t tran_speed;
  uint8_t ccc_high;
  unsigned int read_bl_len;
  unsigned int ccc_low;
  unsigned int c_size_high;
  unsigned int reserved2;
  unsigned int dsr_imp;
  unsigned int read_blk_misalign;
  unsigned int write_blk_misalign;
  unsigned int read_bl_partial;
  uint8_t c_size_mid;
  unsigned int vdd_r_curr_max;
  unsigned int vdd_r_curr_min;
  unsigned int c_size_low;
  unsigned int c_size_mult_high;
  unsigned int vdd_w_cur_max;
  unsigned int vdd_w_curr_min;
  unsigned int sector_size_high;
  unsigned int erase_blk_en;
  unsigned int c_size_mult_low;
  unsigned int wp_grp_size;
  unsigned int sector_size_low;
  unsigned int write_bl_len_high;
  unsigned int r2w_factor;
  unsigned int reserved3;
  unsigned int wp_grp_enable;
  unsigned int reserved4;
  unsigned int write_partial;
  unsigned int write_bl_len_low;
  unsigned int reserved5;
  unsigned int file_format;
  unsigned int tmp_write_protect;
  unsigned int perm_write_protect;
  unsigned int copy;
  unsigned int file_format_grp;
  unsigned int always1;
  unsigned int crc;
};
using csd1_t = CSDV1;

struct PINWRIGHT_COMPLETE CSDV2 {
  unsigned int reserved1;
  unsigned int csd_ver;
  uint8_t taac;
  uint8_t nsac;
  uint8_t tran_speed;
  uint8_t ccc_high;
  unsigned int read_bl_len;
  unsigned int ccc_low;
  unsigned int reserved2;
  unsigned int dsr_imp;
  unsigned int read_blk_misalign;
  unsigned int write_blk_misalign;
  unsigned int read_bl_partial;
  unsigned int reserved3;
  unsigned int c_size_high;
  uint8_t c_size_mid;
  uint8_t c_size_low;
  unsigned int sector_size_high;
  unsigned int erase_blk_en;
  unsigned int reserved4;
  unsigned int wp_grp_size;
  unsigned int sector_size_low;
  unsigned int write_bl_len_high;
  unsigned int r2w_factor;
  unsigned int reserved5;
  unsigned int wp_grp_enable;
  unsigned int reserved6;
  unsigned int write_partial;
  unsigned int write_bl_len_low;
  unsigned int reserved7;
  unsigned int file_format;
  unsigned int tmp_write_protect;
  unsigned int perm_write_protect;
  unsigned int copy;
  unsigned int file_format_grp;
  unsigned int always1;
  unsigned int crc;
};
using csd2_t = CSDV2;

union csd_t {
  csd1_t v1;
  csd2_t v2;
};

struct PINWRIGHT_COMPLETE directoryEntry {
  uint8_t name[11];
  uint8_t attributes;
  uint8_t reservedNT;
  uint8_t creationTimeTenths;
  uint16_t creationTime;
  uint16_t creationDate;
  uint16_t lastAccessDate;
  uint16_t firstClusterHigh;
  uint16_t lastWriteTime;
  uint16_t lastWriteDate;
  uint16_t firstClusterLow;
  uint32_t fileSize;
};
using dir_t = directoryEntry;

class SdVolume;

class PINWRIGHT_COMPLETE Sd2Card {
public:
  Sd2Card();
  uint32_t cardSize();
  uint8_t erase(uint32_t, uint32_t);
  uint8_t eraseSingleBlockEnable();
  uint8_t errorCode() const;
  uint8_t errorData() const;
  uint8_t init();
  uint8_t init(uint8_t);
  uint8_t init(uint8_t, uint8_t);
  void partialBlockRead(uint8_t);
  uint8_t partialBlockRead() const;
  uint8_t readBlock(uint32_t, uint8_t*);
  uint8_t readData(uint32_t, uint16_t, uint16_t, uint8_t*);
  uint8_t readCID(cid_t*);
  uint8_t readCSD(csd_t*);
  void readEnd();
  uint8_t setSckRate(uint8_t);
  uint8_t setSpiClock(uint32_t);
  uint8_t type() const;
  uint8_t writeBlock(uint32_t, const uint8_t*, uint8_t = 1);
  uint8_t writeData(const uint8_t*);
  uint8_t writeStart(uint32_t, uint32_t);
  uint8_t writeStop();
  uint8_t isBusy();
};

class PINWRIGHT_COMPLETE SdVolume {
public:
  SdVolume();
  static uint8_t* cacheClear();
  uint8_t init(Sd2Card*);
  uint8_t init(Sd2Card*, uint8_t);
  uint8_t blocksPerCluster() const;
  uint32_t blocksPerFat() const;
  uint32_t clusterCount() const;
  uint8_t clusterSizeShift() const;
  uint32_t dataStartBlock() const;
  uint8_t fatCount() const;
  uint32_t fatStartBlock() const;
  uint8_t fatType() const;
  uint32_t rootDirEntryCount() const;
  uint32_t rootDirStart() const;
  static Sd2Card* sdCard();
  uint8_t init(Sd2Card&);
  uint8_t init(Sd2Card&, uint8_t);
};

class PINWRIGHT_COMPLETE SdFile : public Print {
public:
  SdFile();
  void clearUnbufferedRead();
  uint8_t close();
  uint8_t contiguousRange(uint32_t*, uint32_t*);
  uint8_t createContiguous(SdFile*, const char*, uint32_t);
  uint32_t curCluster() const;
  uint32_t curPosition() const;
  static void dateTimeCallback(void (*)(uint16_t*, uint16_t*));
  static void dateTimeCallbackCancel();
  uint32_t dirBlock() const;
  uint8_t dirEntry(dir_t*);
  uint8_t dirIndex() const;
  static void dirName(const dir_t&, char*);
  uint32_t fileSize() const;
  uint32_t firstCluster() const;
  uint8_t isDir() const;
  uint8_t isFile() const;
  uint8_t isOpen() const;
  uint8_t isSubDir() const;
  uint8_t isRoot() const;
  void ls(uint8_t = 0, uint8_t = 0);
  uint8_t makeDir(SdFile*, const char*);
  uint8_t open(SdFile*, uint16_t, uint8_t);
  uint8_t open(SdFile*, const char*, uint8_t);
  uint8_t openRoot(SdVolume*);
  static void printDirName(const dir_t&, uint8_t);
  static void printFatDate(uint16_t);
  static void printFatTime(uint16_t);
  static void printTwoDigits(uint8_t);
  int16_t read();
  int16_t read(void*, uint16_t);
  int8_t readDir(dir_t*);
  static uint8_t remove(SdFile*, const char*);
  uint8_t remove();
  void rewind();
  uint8_t rmDir();
  uint8_t rmRfStar();
  uint8_t seekCur(uint32_t);
  uint8_t seekEnd();
  uint8_t seekSet(uint32_t);
  void setUnbufferedRead();
  uint8_t timestamp(uint8_t, uint16_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t);
  uint8_t sync(uint8_t = 1);
  uint8_t type() const;
  uint8_t truncate(uint32_t);
  uint8_t unbufferedRead() const;
  SdVolume* volume() const;
  virtual size_t write(uint8_t);
  size_t write(const void*, uint16_t);
  size_t write(const char*);
  void write_P(const char*);
  void writeln_P(const char*);
  virtual int availableForWrite();
  uint8_t contiguousRange(uint32_t&, uint32_t&);
  uint8_t createContiguous(SdFile&, const char*, uint32_t);
  static void dateTimeCallback(void (*)(uint16_t&, uint16_t&));
  uint8_t dirEntry(dir_t&);
  uint8_t makeDir(SdFile&, const char*);
  uint8_t open(SdFile&, const char*, uint8_t);
  uint8_t open(SdFile&, const char*);
  uint8_t open(SdFile&, uint16_t, uint8_t);
  uint8_t openRoot(SdVolume&);
  int8_t readDir(dir_t&);
  static uint8_t remove(SdFile&, const char*);
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
