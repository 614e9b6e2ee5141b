#pragma once
#include <pinwright_marks.h>
#include <FS.h>
#define FFAT_WIPE_QUICK 0
#define FFAT_WIPE_FULL 1
#define FFAT_PARTITION_LABEL "ffat"

namespace fs {

class PINWRIGHT_COMPLETE F_Fat : public FS {
 public:
  F_Fat(FSImplPtr impl);
  bool begin(bool = false, const char* = "/ffat", uint8_t = 10,
             const char* = (char*)FFAT_PARTITION_LABEL);
  bool format(bool = FFAT_WIPE_QUICK, char* = (char*)FFAT_PARTITION_LABEL);
  size_t totalBytes();
  size_t usedBytes();
  size_t freeBytes();
  void end();
#if PINWRIGHT_CORE < 30000
  bool exists(const char*);
  bool exists(const String&);
#endif
};

}  // namespace fs
extern fs::F_Fat FFat;
