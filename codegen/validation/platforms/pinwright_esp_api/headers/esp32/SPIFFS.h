#pragma once
#include <pinwright_marks.h>
#include <FS.h>

namespace fs {

class PINWRIGHT_COMPLETE SPIFFSFS : public FS {
 public:
  SPIFFSFS();
  ~SPIFFSFS();
  bool begin(bool = false, const char* = "/spiffs", uint8_t = 10,
             const char* = NULL);
  bool format();
  size_t totalBytes();
  size_t usedBytes();
  void end();
};

}  // namespace fs
extern fs::SPIFFSFS SPIFFS;
