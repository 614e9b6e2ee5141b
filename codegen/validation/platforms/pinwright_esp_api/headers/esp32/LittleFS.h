#pragma once
#include <pinwright_marks.h>
#include <FS.h>

namespace fs {

class PINWRIGHT_COMPLETE LittleFSFS : public FS {
 public:
  LittleFSFS();
  ~LittleFSFS();
  bool begin(bool = false, const char* = "/littlefs",
             uint8_t = 10, const char* = "spiffs");
  bool format();
  size_t totalBytes();
  size_t usedBytes();
  void end();
};

}  // namespace fs
extern fs::LittleFSFS LittleFS;
