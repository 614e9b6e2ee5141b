#pragma once
#include <Print.h>

class PINWRIGHT_COMPLETE Server : public Print {
 public:
#if PINWRIGHT_CORE < 30000
  virtual void begin(uint16_t port = 0) = 0;
#else
  virtual void begin() = 0;
#endif
};
