#pragma once
#include <stdint.h>

#define PIN_WIRE_SDA (2)
#define PIN_WIRE_SCL (14)
static const uint8_t SDA = (2);
static const uint8_t SCL = (14);
#define LED_BUILTIN 5
#define PIN_SPI_SS (15)
#define PIN_SPI_MOSI (13)
#define PIN_SPI_MISO (12)
#define PIN_SPI_SCK (14)
static const uint8_t SS = (15);
static const uint8_t MOSI = (13);
static const uint8_t MISO = (12);
static const uint8_t SCK = (14);
#define PIN_A0 (17)
static const uint8_t A0 = (17);
#define SERIAL_PORT_MONITOR Serial
#define SERIAL_PORT_USBVIRTUAL Serial
#define SERIAL_PORT_HARDWARE Serial
#define SERIAL_PORT_HARDWARE_OPEN Serial1
