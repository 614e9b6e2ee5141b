#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <esp32-hal.h>

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
typedef enum { BT_MODE_DEFAULT, BT_MODE_BLE, BT_MODE_CLASSIC_BT, BT_MODE_BTDM } bt_mode;
#endif
bool btStarted();
bool btStart();
#if PINWRIGHT_CORE >= 30000
bool btStartMode(bt_mode);
#endif
bool btStop();

#ifdef __cplusplus
}
#endif
