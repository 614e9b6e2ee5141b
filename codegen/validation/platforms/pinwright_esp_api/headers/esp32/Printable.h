#pragma once
#include <pinwright_marks.h>
#include <stdlib.h>

class Print;

class PINWRIGHT_COMPLETE Printable {
 public:
  virtual ~Printable();
  virtual size_t printTo(Print&) const = 0;
};
