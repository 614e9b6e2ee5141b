#pragma once
#include <pinwright_marks.h>
#include <Print.h>

class PINWRIGHT_COMPLETE Server : public Print {
 public:
  virtual void begin() = 0;
};
