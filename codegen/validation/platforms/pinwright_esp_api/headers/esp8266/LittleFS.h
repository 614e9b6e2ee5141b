#pragma once
#include <pinwright_marks.h>
#include <FS.h>

class PINWRIGHT_COMPLETE LittleFSConfig : public fs::FSConfig {
 public:
  static constexpr uint32_t FSId = 0x4c495454;
  LittleFSConfig(bool autoFormat = true);
};

extern fs::FS LittleFS;
