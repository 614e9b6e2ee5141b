#pragma once
#include <functional>
#include <stdint.h>

struct InterruptArgStructure {
  std::function<void(void)> interruptFunction;
};
void(attachInterrupt)(uint8_t, std::function<void(void)>, int);
