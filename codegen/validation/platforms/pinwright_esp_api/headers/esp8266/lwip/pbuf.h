// lwIP 2: a buffer of what came in.
#pragma once
#include <stdint.h>

struct pbuf {
  struct pbuf* next;
  void* payload;
  uint16_t tot_len;
  uint16_t len;
};
