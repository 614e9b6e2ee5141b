#pragma once
#include <pinwright_marks.h>
#include <Print.h>

class PINWRIGHT_COMPLETE Server : public Print {
#if PINWRIGHT_CORE < 30000
 public:
  virtual void begin(uint16_t = 0) = 0;
#else
 public:
  virtual void begin() = 0;
#endif
};
