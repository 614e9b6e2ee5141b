#pragma once
#include <esp32-hal.h>

#ifdef __cplusplus
extern "C" {
#endif
void pinMatrixOutAttach(uint8_t, uint8_t, bool, bool);
void pinMatrixOutDetach(uint8_t, bool, bool);
void pinMatrixInAttach(uint8_t, uint8_t, bool);
void pinMatrixInDetach(uint8_t, bool, bool);

#ifdef __cplusplus
}
#endif
