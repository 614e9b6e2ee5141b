#pragma once
#include <stddef.h>
#include <stdint.h>
#include <functional>
#include <c_types.h>
#include <ets_sys.h>

struct InterruptInfo {
  uint8_t pin = 0;
  uint8_t value = 0;
  uint32_t micro = 0;
};

struct FunctionInfo {
  std::function<void(void)> reqFunction = nullptr;
  std::function<void(InterruptInfo)> reqScheduledFunction = nullptr;
};

struct ArgStructure {
  InterruptInfo* interruptInfo = nullptr;
  FunctionInfo* functionInfo = nullptr;
};
void attachInterrupt(uint8_t, std::function<void(void)>, int);
void attachScheduledInterrupt(uint8_t, std::function<void(InterruptInfo)>,
                              int);
