#pragma once
#include <stddef.h>
#include <stdint.h>
#include <functional>

extern "C" bool can_yield();
extern "C" void esp_suspend();
extern "C" void esp_delay(unsigned long);
extern "C" void esp_schedule();
extern "C" void esp_yield();
extern "C" void tune_timeshift64(uint64_t);
extern "C" bool sntp_set_timezone_in_seconds(int32_t);
extern "C" void disable_extra4k_at_link_time(void);
extern "C" void enable_wifi_enterprise_patch(void);
extern "C" void __disableWiFiAtBootTime(void);
extern "C" void __real_system_restart_local();
extern "C" uint32_t sqrt32(uint32_t);
uint32_t crc32(const void*, size_t, uint32_t = 0xffffffff);
using BoolCB = std::function<void(bool)>;
using TrivialCB = std::function<void()>;
void settimeofday_cb(BoolCB&&);
void settimeofday_cb(const BoolCB&);
void settimeofday_cb(const TrivialCB&);

template <typename T>
void esp_suspend(T&&);
bool esp_try_delay(const uint32_t, const uint32_t, const uint32_t);

template <typename T>
void esp_delay(const uint32_t, T&&, const uint32_t);

template <typename T>
void esp_delay(const uint32_t, T&&);
