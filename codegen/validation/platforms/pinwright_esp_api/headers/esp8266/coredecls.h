#pragma once
#include <stddef.h>
#include <stdint.h>
#include <functional>

extern "C" bool can_yield();
extern "C" void esp_suspend();
extern "C" void esp_delay(unsigned long ms);
extern "C" void esp_schedule();
extern "C" void esp_yield();
extern "C" void tune_timeshift64(uint64_t now_us);
extern "C" bool sntp_set_timezone_in_seconds(int32_t timezone);
extern "C" void disable_extra4k_at_link_time(void);
extern "C" void enable_wifi_enterprise_patch(void);
extern "C" void __disableWiFiAtBootTime(void);
extern "C" void __real_system_restart_local();
extern "C" uint32_t sqrt32(uint32_t n);
uint32_t crc32(const void* data, size_t length, uint32_t crc = 0xffffffff);
using BoolCB = std::function<void(bool)>;
using TrivialCB = std::function<void()>;
void settimeofday_cb(BoolCB&& cb);
void settimeofday_cb(const BoolCB& cb);
void settimeofday_cb(const TrivialCB& cb);

template <typename T>
void esp_suspend(T&& blocked);
bool esp_try_delay(const uint32_t start_ms, const uint32_t timeout_ms, const uint32_t intvl_ms);

template <typename T>
void esp_delay(const uint32_t timeout_ms, T&& blocked, const uint32_t intvl_ms);

template <typename T>
void esp_delay(const uint32_t timeout_ms, T&& blocked);
