#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE < 30000
uint32_t sigmaDeltaSetup(uint8_t, uint8_t, uint32_t);
void sigmaDeltaWrite(uint8_t, uint8_t);
uint8_t sigmaDeltaRead(uint8_t);
void sigmaDeltaDetachPin(uint8_t);
#else
bool sigmaDeltaAttach(uint8_t, uint32_t);
bool sigmaDeltaWrite(uint8_t, uint8_t);
bool sigmaDeltaDetach(uint8_t);
#endif

#ifdef __cplusplus
}
#endif
