#pragma once
#include <memory>
#include <Arduino.h>

class SDClass;

namespace fs {

class File;

class Dir;

class FS;

class FileImpl;
typedef std::shared_ptr<FileImpl> FileImplPtr;

class FSImpl;
typedef std::shared_ptr<FSImpl> FSImplPtr;

class DirImpl;
typedef std::shared_ptr<DirImpl> DirImplPtr;

template <typename Tfs>
bool mount(Tfs&, const char*);

enum SeekMode { SeekSet = 0, SeekCur = 1, SeekEnd = 2 };

class PINWRIGHT_COMPLETE File : public Stream {
 public:
  File(FileImplPtr p = FileImplPtr(), FS* baseFS = nullptr);
  size_t write(uint8_t) override;
  size_t write(const uint8_t*, size_t) override;
  int availableForWrite() override;
  int available() override;
  int read() override;
  int peek() override;
  void flush() override;
  size_t readBytes(char*, size_t) override;
  int read(uint8_t*, size_t) override;
  bool seek(uint32_t, SeekMode);
  bool seek(uint32_t);
  size_t position() const;
  size_t size() const;
  virtual ssize_t streamRemaining() override;
  void close();
  operator bool() const;
  const char* name() const;
  const char* fullName() const;
  bool truncate(uint32_t);
  bool isFile() const;
  bool isDirectory() const;

  template <typename T>
  size_t write(T&);
  using Print::write;
  void rewindDirectory();
  File openNextFile();
  String readString() override;
  time_t getLastWrite();
  time_t getCreationTime();
  void setTimeCallback(time_t (*)(void));
  bool inputCanTimeout() override;
  bool outputCanTimeout() override;

 protected:
  time_t (*_timeCallback)(void);
};

class PINWRIGHT_COMPLETE Dir {
 public:
  Dir(DirImplPtr impl = DirImplPtr(), FS* baseFS = nullptr);
  File openFile(const char*);
  String fileName();
  size_t fileSize();
  time_t fileTime();
  time_t fileCreationTime();
  bool isFile() const;
  bool isDirectory() const;
  bool next();
  bool rewind();
  void setTimeCallback(time_t (*)(void));

 protected:
  time_t (*_timeCallback)(void);
};

struct FSInfo {
  size_t totalBytes;
  size_t usedBytes;
  size_t blockSize;
  size_t pageSize;
  size_t maxOpenFiles;
  size_t maxPathLength;
};

struct FSInfo64 {
  uint64_t totalBytes;
  uint64_t usedBytes;
  size_t blockSize;
  size_t pageSize;
  size_t maxOpenFiles;
  size_t maxPathLength;
};

class PINWRIGHT_COMPLETE FSConfig {
 public:
  static constexpr uint32_t FSId = 0x00000000;
  FSConfig(uint32_t type = FSId, bool autoFormat = true);
  FSConfig setAutoFormat(bool = true);
  uint32_t _type;
  bool _autoFormat;
};

class PINWRIGHT_COMPLETE SPIFFSConfig : public FSConfig {
 public:
  static constexpr uint32_t FSId = 0x53504946;
  SPIFFSConfig(bool autoFormat = true);
};

class PINWRIGHT_COMPLETE FS {
 public:
  FS(FSImplPtr impl);
  bool setConfig(const FSConfig&);
  bool begin();
  void end();
  bool format();
  bool info(FSInfo&);
  bool info64(FSInfo64&);
  File open(const char*, const char*);
  File open(const String&, const char*);
  bool exists(const char*);
  bool exists(const String&);
  Dir openDir(const char*);
  Dir openDir(const String&);
  bool remove(const char*);
  bool remove(const String&);
  bool rename(const char*, const char*);
  bool rename(const String&, const String&);
  bool mkdir(const char*);
  bool mkdir(const String&);
  bool rmdir(const char*);
  bool rmdir(const String&);
  bool gc();
  bool check();
  time_t getCreationTime();
  void setTimeCallback(time_t (*)(void));

 protected:
  FSImplPtr getImpl();
  time_t (*_timeCallback)(void);
  static time_t _defaultTimeCB(void);
};

}  // namespace fs
extern "C" void close_all_fs(void);
extern "C" void littlefs_request_end(void);
extern "C" void spiffs_request_end(void);
using fs::Dir;
using fs::File;
using fs::FS;
using fs::FSConfig;
using fs::FSInfo;
using fs::SeekCur;
using fs::SeekEnd;
using fs::SeekMode;
using fs::SeekSet;
using fs::SPIFFSConfig;
extern fs::FS SPIFFS;
