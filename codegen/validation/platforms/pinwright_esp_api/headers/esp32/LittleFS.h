#pragma once
#include <FS.h>

namespace fs {

class PINWRIGHT_COMPLETE LittleFSFS : public FS {
 public:
  LittleFSFS();
  ~LittleFSFS();
  bool begin(bool formatOnFail = false, const char* basePath = "/littlefs",
             uint8_t maxOpenFiles = 10, const char* partitionLabel = "spiffs");
  bool format();
  size_t totalBytes();
  size_t usedBytes();
  void end();
};

}  // namespace fs
extern fs::LittleFSFS LittleFS;
