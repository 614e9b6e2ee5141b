#pragma once
#include <memory>
#include <Arduino.h>
#define FILE_READ "r"
#define FILE_WRITE "w"
#define FILE_APPEND "a"

namespace fs {

class File;

class FileImpl;
typedef std::shared_ptr<FileImpl> FileImplPtr;

class FSImpl;
typedef std::shared_ptr<FSImpl> FSImplPtr;

enum SeekMode { SeekSet = 0, SeekCur = 1, SeekEnd = 2 };

class PINWRIGHT_COMPLETE File : public Stream {
 public:
  File(FileImplPtr p = FileImplPtr());
  size_t write(uint8_t) override;
  size_t write(const uint8_t* buf, size_t size) override;
  int available() override;
  int read() override;
  int peek() override;
  void flush() override;
  size_t read(uint8_t* buf, size_t size);
#if PINWRIGHT_CORE < 30000
 public:
  size_t readBytes(char* buffer, size_t length);
#else
 public:
  size_t readBytes(char* buffer, size_t length);
#endif
 public:
  bool seek(uint32_t pos, SeekMode mode);
  bool seek(uint32_t pos);
  size_t position() const;
  size_t size() const;
  bool setBufferSize(size_t size);
  void close();
  operator bool() const;
  time_t getLastWrite();
  const char* path() const;
  const char* name() const;
  boolean isDirectory(void);
  boolean seekDir(long position);
  File openNextFile(const char* mode = FILE_READ);
  String getNextFileName(void);
  String getNextFileName(boolean* isDir);
  void rewindDirectory(void);

 protected:
  FileImplPtr _p;
};

class PINWRIGHT_COMPLETE FS {
 public:
  FS(FSImplPtr impl);
  File open(const char* path, const char* mode = FILE_READ, const bool create = false);
  File open(const String& path, const char* mode = FILE_READ, const bool create = false);
  bool exists(const char* path);
  bool exists(const String& path);
  bool remove(const char* path);
  bool remove(const String& path);
  bool rename(const char* pathFrom, const char* pathTo);
  bool rename(const String& pathFrom, const String& pathTo);
  bool mkdir(const char* path);
  bool mkdir(const String& path);
  bool rmdir(const char* path);
  bool rmdir(const String& path);
#if PINWRIGHT_CORE >= 30000
 public:
  const char* mountpoint();
#endif
 protected:
  FSImplPtr _impl;
};

}  // namespace fs
using fs::File;
using fs::FS;
using fs::SeekCur;
using fs::SeekEnd;
using fs::SeekMode;
using fs::SeekSet;
