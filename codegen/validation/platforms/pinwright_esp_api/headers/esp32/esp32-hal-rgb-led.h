#pragma once
#include <esp32-hal.h>
#define RGB_BRIGHTNESS 64
#if PINWRIGHT_CORE >= 30000
#define RGB_BUILTIN_LED_COLOR_ORDER LED_COLOR_ORDER_GRB
#endif

#ifdef __cplusplus
extern "C" {
#endif
#if PINWRIGHT_CORE >= 30000
typedef enum {
  LED_COLOR_ORDER_RGB,
  LED_COLOR_ORDER_BGR,
  LED_COLOR_ORDER_BRG,
  LED_COLOR_ORDER_RBG,
  LED_COLOR_ORDER_GBR,
  LED_COLOR_ORDER_GRB
} rgb_led_color_order_t;
void rgbLedWriteOrdered(uint8_t, rgb_led_color_order_t, uint8_t,
                        uint8_t, uint8_t);
void rgbLedWrite(uint8_t, uint8_t, uint8_t, uint8_t);
#endif
void neopixelWrite(uint8_t, uint8_t, uint8_t, uint8_t);

#ifdef __cplusplus
}
#endif
