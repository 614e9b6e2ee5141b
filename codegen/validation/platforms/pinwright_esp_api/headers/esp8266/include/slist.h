#pragma once
#include <pinwright_marks.h>

template <typename T>
class PINWRIGHT_COMPLETE SList {
 public:
  SList();

 protected:
  static void _add(T*);
  static void _remove(T*);
};
