#pragma once
#include <FS.h>
#define FFAT_WIPE_QUICK 0
#define FFAT_WIPE_FULL 1
#define FFAT_PARTITION_LABEL "ffat"

namespace fs {

class PINWRIGHT_COMPLETE F_Fat : public FS {
 public:
  F_Fat(FSImplPtr impl);
  bool begin(bool formatOnFail = false, const char* basePath = "/ffat", uint8_t maxOpenFiles = 10,
             const char* partitionLabel = (char*)FFAT_PARTITION_LABEL);
  bool format(bool full_wipe = FFAT_WIPE_QUICK, char* partitionLabel = (char*)FFAT_PARTITION_LABEL);
  size_t totalBytes();
  size_t usedBytes();
  size_t freeBytes();
  void end();
#if PINWRIGHT_CORE < 30000
 public:
  bool exists(const char* path);
  bool exists(const String& path);
#endif
};

}  // namespace fs
extern fs::F_Fat FFat;
