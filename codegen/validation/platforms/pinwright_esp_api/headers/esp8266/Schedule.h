#pragma once
#include <functional>
#include <stdint.h>
#define SCHEDULED_FN_MAX_COUNT 32
uint32_t compute_scheduled_recurrent_grain();
bool schedule_function(const std::function<void(void)>&);
void run_scheduled_functions();
bool schedule_recurrent_function_us(const std::function<bool(void)>&, uint32_t,
                                    const std::function<bool(void)>& = nullptr);
void run_scheduled_recurrent_functions();
