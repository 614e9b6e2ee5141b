#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
void sigmaDeltaEnable(void);
void sigmaDeltaDisable(void);
uint32_t sigmaDeltaSetup(uint8_t, uint32_t);
void sigmaDeltaWrite(uint8_t, uint8_t);
uint8_t sigmaDeltaRead(uint8_t = 0);
void sigmaDeltaAttachPin(uint8_t, uint8_t = 0);
void sigmaDeltaDetachPin(uint8_t);
bool sigmaDeltaIsPinAttached(uint8_t);
uint8_t sigmaDeltaGetPrescaler(void);
void sigmaDeltaSetPrescaler(uint8_t);

#ifdef __cplusplus
}
#endif
