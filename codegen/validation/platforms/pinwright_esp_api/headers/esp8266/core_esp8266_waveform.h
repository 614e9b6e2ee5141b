#pragma once
#include <Arduino.h>

#ifdef __cplusplus
extern "C" {
#endif
int startWaveform(uint8_t, uint32_t, uint32_t, uint32_t = 0,
                  int8_t = -1, uint32_t = 0, bool = false);
int startWaveformClockCycles(uint8_t, uint32_t, uint32_t,
                             uint32_t = 0, int8_t = -1,
                             uint32_t = 0, bool = false);
int stopWaveform(uint8_t);
void setTimer1Callback(uint32_t (*fn)());
void _setPWMFreq(uint32_t);
bool _stopPWM(uint8_t);
bool _setPWM(int, uint32_t, uint32_t);

#ifdef __cplusplus
}
#endif
