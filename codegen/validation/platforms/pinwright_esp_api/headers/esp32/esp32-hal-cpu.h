#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { APB_BEFORE_CHANGE, APB_AFTER_CHANGE } apb_change_ev_t;
typedef void (*apb_change_cb_t)(void* arg, apb_change_ev_t ev_type, uint32_t old_apb,
                                uint32_t new_apb);
bool addApbChangeCallback(void* arg, apb_change_cb_t cb);
bool removeApbChangeCallback(void* arg, apb_change_cb_t cb);
bool setCpuFrequencyMhz(uint32_t cpu_freq_mhz);
uint32_t getCpuFrequencyMhz();
uint32_t getXtalFrequencyMhz();
uint32_t getApbFrequency();

#ifdef __cplusplus
}
#endif
