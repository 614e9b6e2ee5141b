#pragma once
#include <stdint.h>
#include <soc/soc_caps.h>

#define USB_VID 0x2341
#define USB_PID 0x0070
static const uint8_t D0 = 0;
static const uint8_t D1 = 1;
static const uint8_t D2 = 2;
static const uint8_t D3 = 3;
static const uint8_t D4 = 4;
static const uint8_t D5 = 5;
static const uint8_t D6 = 6;
static const uint8_t D7 = 7;
static const uint8_t D8 = 8;
static const uint8_t D9 = 9;
static const uint8_t D10 = 10;
static const uint8_t D11 = 11;
static const uint8_t D12 = 12;
static const uint8_t D13 = 13;
static const uint8_t LED_RED = 14;
static const uint8_t LED_GREEN = 15;
static const uint8_t LED_BLUE = 16;
static const uint8_t A0 = 17;
static const uint8_t A1 = 18;
static const uint8_t A2 = 19;
static const uint8_t A3 = 20;
static const uint8_t A4 = 21;
static const uint8_t A5 = 22;
static const uint8_t A6 = 23;
static const uint8_t A7 = 24;
static const uint8_t LEDR = LED_RED;
static const uint8_t LEDG = LED_GREEN;
static const uint8_t LEDB = LED_BLUE;
static const uint8_t LED_BUILTIN = D13;
static const uint8_t TX = D1;
static const uint8_t RX = D0;
static const uint8_t RTS = LED_BLUE;
static const uint8_t CTS = D3;
static const uint8_t DTR = A0;
static const uint8_t DSR = D4;
static const uint8_t SS = D10;
static const uint8_t MOSI = D11;
static const uint8_t MISO = D12;
static const uint8_t SCK = D13;
static const uint8_t SDA = A4;
static const uint8_t SCL = A5;
#define PIN_I2S_SCK D7
#define PIN_I2S_FS D8
#define PIN_I2S_SD D9
#define PIN_I2S_SD_OUT D9
#define PIN_I2S_SD_IN D10
