#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stddef.h>
#include <esp_err.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef void (*i2c_slave_request_cb_t)(uint8_t, void*);
typedef void (*i2c_slave_receive_cb_t)(uint8_t, uint8_t*, size_t, bool,
                                       void*);
esp_err_t i2cSlaveAttachCallbacks(uint8_t, i2c_slave_request_cb_t,
                                  i2c_slave_receive_cb_t, void*);
esp_err_t i2cSlaveInit(uint8_t, int, int, uint16_t, uint32_t,
                       size_t, size_t);
esp_err_t i2cSlaveDeinit(uint8_t);
size_t i2cSlaveWrite(uint8_t, const uint8_t*, uint32_t, uint32_t);

#ifdef __cplusplus
}
#endif
