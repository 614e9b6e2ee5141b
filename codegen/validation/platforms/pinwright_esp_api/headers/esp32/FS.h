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
  size_t write(const uint8_t*, size_t) override;
  int available() override;
  int read() override;
  int peek() override;
  void flush() override;
  size_t read(uint8_t*, size_t);
#if PINWRIGHT_CORE < 30000
  size_t readBytes(char*, size_t);
#else
  size_t readBytes(char*, size_t);
#endif
  bool seek(uint32_t, SeekMode);
  bool seek(uint32_t);
  size_t position() const;
  size_t size() const;
  bool setBufferSize(size_t);
  void close();
  operator bool() const;
  time_t getLastWrite();
  const char* path() const;
  const char* name() const;
  boolean isDirectory(void);
  boolean seekDir(long);
  File openNextFile(const char* = FILE_READ);
  String getNextFileName(void);
  String getNextFileName(boolean*);
  void rewindDirectory(void);
};

class PINWRIGHT_COMPLETE FS {
 public:
  FS(FSImplPtr impl);
  File open(const char*, const char* = FILE_READ, const bool = false);
  File open(const String&, const char* = FILE_READ, const bool = false);
  bool exists(const char*);
  bool exists(const String&);
  bool remove(const char*);
  bool remove(const String&);
  bool rename(const char*, const char*);
  bool rename(const String&, const String&);
  bool mkdir(const char*);
  bool mkdir(const String&);
  bool rmdir(const char*);
  bool rmdir(const String&);
#if PINWRIGHT_CORE >= 30000
  const char* mountpoint();
#endif
};

}  // namespace fs
using fs::File;
using fs::FS;
using fs::SeekCur;
using fs::SeekEnd;
using fs::SeekMode;
using fs::SeekSet;
