#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { APB_BEFORE_CHANGE, APB_AFTER_CHANGE } apb_change_ev_t;
typedef void (*apb_change_cb_t)(void*, apb_change_ev_t, uint32_t,
                                uint32_t);
bool addApbChangeCallback(void*, apb_change_cb_t);
bool removeApbChangeCallback(void*, apb_change_cb_t);
bool setCpuFrequencyMhz(uint32_t);
uint32_t getCpuFrequencyMhz();
uint32_t getXtalFrequencyMhz();
uint32_t getApbFrequency();

#ifdef __cplusplus
}
#endif
