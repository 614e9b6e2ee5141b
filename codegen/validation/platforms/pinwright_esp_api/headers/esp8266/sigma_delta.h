#pragma once

#ifdef __cplusplus
extern "C" {
#endif
void sigmaDeltaEnable(void);
void sigmaDeltaDisable(void);
uint32_t sigmaDeltaSetup(uint8_t channel, uint32_t freq);
void sigmaDeltaWrite(uint8_t channel, uint8_t duty);
uint8_t sigmaDeltaRead(uint8_t channel = 0);
void sigmaDeltaAttachPin(uint8_t pin, uint8_t channel = 0);
void sigmaDeltaDetachPin(uint8_t pin);
bool sigmaDeltaIsPinAttached(uint8_t pin);
uint8_t sigmaDeltaGetPrescaler(void);
void sigmaDeltaSetPrescaler(uint8_t prescaler);

#ifdef __cplusplus
}
#endif
