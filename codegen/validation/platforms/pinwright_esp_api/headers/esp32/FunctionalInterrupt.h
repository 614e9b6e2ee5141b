#pragma once
#include <functional>
#include <stdint.h>

struct InterruptArgStructure {
  std::function<void(void)> interruptFunction;
};
void(attachInterrupt)(uint8_t pin, std::function<void(void)> intRoutine, int mode);
