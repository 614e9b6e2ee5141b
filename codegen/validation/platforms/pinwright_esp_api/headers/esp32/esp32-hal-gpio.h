#pragma once
#include <esp32-hal.h>
#include <soc/soc_caps.h>
#if PINWRIGHT_CORE >= 30000
#include <driver/gpio.h>
#endif
#define NUM_OUPUT_PINS 34
#define PIN_DAC1 25
#define PIN_DAC2 26
#define LOW 0x0
#define HIGH 0x1
#define INPUT 0x01
#define OUTPUT 0x03
#define PULLUP 0x04
#define INPUT_PULLUP 0x05
#define PULLDOWN 0x08
#define INPUT_PULLDOWN 0x09
#define OPEN_DRAIN 0x10
#define OUTPUT_OPEN_DRAIN 0x13
#define ANALOG 0xC0
#define DISABLED 0x00
#define RISING 0x01
#define FALLING 0x02
#define CHANGE 0x03
#define ONLOW 0x04
#define ONHIGH 0x05
#define ONLOW_WE 0x0C
#define ONHIGH_WE 0x0D

#ifdef __cplusplus
extern "C" {
#endif
void pinMode(uint8_t, uint8_t);
void digitalWrite(uint8_t, uint8_t);
int digitalRead(uint8_t);
void attachInterrupt(uint8_t, void (*)(void), int);
void attachInterruptArg(uint8_t, void (*)(void*), void*, int);
void detachInterrupt(uint8_t);
#if PINWRIGHT_CORE >= 30000
void enableInterrupt(uint8_t);
void disableInterrupt(uint8_t);
#endif
int8_t digitalPinToTouchChannel(uint8_t);
int8_t digitalPinToAnalogChannel(uint8_t);
int8_t analogChannelToDigitalPin(uint8_t);

#ifdef __cplusplus
}
#endif
