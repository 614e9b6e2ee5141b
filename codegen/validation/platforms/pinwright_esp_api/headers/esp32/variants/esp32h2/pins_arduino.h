#pragma once
#include <stdint.h>
#include <soc/soc_caps.h>

#define PIN_RGB_LED 8
static const uint8_t LED_BUILTIN = SOC_GPIO_PIN_COUNT + 8;
#define BUILTIN_LED LED_BUILTIN
#define LED_BUILTIN LED_BUILTIN
#define RGB_BUILTIN LED_BUILTIN
#define RGB_BRIGHTNESS 64
static const uint8_t TX = 24;
static const uint8_t RX = 23;
static const uint8_t SDA = 12;
static const uint8_t SCL = 22;
static const uint8_t SS = 0;
static const uint8_t MOSI = 25;
static const uint8_t MISO = 11;
static const uint8_t SCK = 10;
static const uint8_t A0 = 1;
static const uint8_t A1 = 2;
static const uint8_t A2 = 3;
static const uint8_t A3 = 4;
static const uint8_t A4 = 5;
