// What a sketch has without including anything.
#pragma once
#include <ctype.h>
#define __int64_t_defined 1  // Debian's compiler has a stdint.h of its own: without it no PRIu64
#include <unistd.h>
#include <inttypes.h>
#include <math.h>
#include <pinwright_marks.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/time.h>
#include <time.h>

#include <esp_arduino_version.h>
#include <esp_attr.h>
#include <esp_err.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <freertos/queue.h>
#include <freertos/semphr.h>
#include <esp32-hal.h>
#include <esp8266-compat.h>
#include <stdlib_noniso.h>
#include <binary.h>
#include <pgmspace.h>

#define PI 3.1415926535897932384626433832795
#define HALF_PI 1.5707963267948966192313216916398
#define TWO_PI 6.283185307179586476925286766559
#define DEG_TO_RAD 0.017453292519943295769236907684886
#define RAD_TO_DEG 57.295779513082320876798154814105
#define EULER 2.718281828459045235360287471352

#define SERIAL 0x0
#define DISPLAY 0x1
#define LSBFIRST 0
#define MSBFIRST 1
#define DEFAULT 1
#define EXTERNAL 0
#define NOT_A_PIN -1
#define NOT_A_PORT -1
#define NOT_AN_INTERRUPT -1
#define NOT_ON_TIMER 0
#define NUM_ANALOG_INPUTS SOC_ADC_MAX_CHANNEL_NUM
#define _SFR_BYTE(n) (n)

#define _min(a, b) ((a) < (b) ? (a) : (b))
#define _max(a, b) ((a) > (b) ? (a) : (b))
#define _abs(x) ((x) > 0 ? (x) : -(x))
#define _round(x) ((long)((x) >= 0 ? (x) + 0.5 : (x) - 0.5))
#define constrain(amt, low, high) ((amt) < (low) ? (low) : ((amt) > (high) ? (high) : (amt)))
#define radians(deg) ((deg) * DEG_TO_RAD)
#define degrees(rad) ((rad) * RAD_TO_DEG)
#define sq(x) ((x) * (x))

#define sei() portENABLE_INTERRUPTS()
#define cli() portDISABLE_INTERRUPTS()
#define interrupts() sei()
#define noInterrupts() cli()

#define clockCyclesPerMicrosecond() ((long)getCpuFrequencyMhz())
#define clockCyclesToMicroseconds(a) ((a) / clockCyclesPerMicrosecond())
#define microsecondsToClockCycles(a) ((a) * clockCyclesPerMicrosecond())

#define lowByte(w) ((uint8_t)((w) & 0xff))
#define highByte(w) ((uint8_t)((w) >> 8))
#define bit(b) (1UL << (b))
#define _BV(b) (1UL << (b))
#define bitRead(value, bit) (((value) >> (bit)) & 1)
#define bitSet(value, bit) ((value) |= (1UL << (bit)))
#define bitClear(value, bit) ((value) &= ~(1UL << (bit)))
#define bitToggle(value, bit) ((value) ^= (1UL << (bit)))
#define bitWrite(value, bit, on) ((on) ? bitSet(value, bit) : bitClear(value, bit))
#define _NOP() __asm__ volatile("nop")

#define digitalPinToTimer(pin) (0)
#define analogInPinToBit(pin) (pin)
#define digitalPinToPort(pin) (((pin) > 31) ? 1 : 0)
#define digitalPinToBitMask(pin) (1UL << ((pin) & 31))
#define digitalPinToInterrupt(pin) ((int)(pin))
#define digitalPinHasPWM(pin) ((int)(pin) >= 0)
#define digitalPinIsValid(pin) ((int)(pin) >= 0 && (int)(pin) < NUM_DIGITAL_PINS)
#define digitalPinCanOutput(pin) digitalPinIsValid(pin)
#define digitalPinToRtcPin(pin) ((int)(pin))
#define digitalPinToDacChannel(pin) ((int)(pin))
#define analogInputToDigitalPin(pin) ((int)analogChannelToDigitalPin(pin))
#if PINWRIGHT_CORE >= 30000
#define digitalPinFromGPIONumber(pin) (pin)
#define digitalPinToGPIONumber(pin) (pin)
#endif

typedef bool boolean;
typedef uint8_t byte;
typedef unsigned int word;

#ifdef __cplusplus
extern "C" {
#endif
volatile uint32_t* portOutputRegister(int);
volatile uint32_t* portInputRegister(int);
volatile uint32_t* portModeRegister(int);
void init(void);
void initVariant(void);
void initArduino(void);
unsigned long pulseIn(uint8_t, uint8_t, unsigned long);
unsigned long pulseInLong(uint8_t, uint8_t, unsigned long);
uint8_t shiftIn(uint8_t, uint8_t, uint8_t);
void shiftOut(uint8_t, uint8_t, uint8_t, uint8_t);
#ifdef __cplusplus
}
#endif

#ifndef __cplusplus
long map(long, long, long, long, long);
#else
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <WCharacter.h>
#include <WString.h>
#include <Printable.h>
#include <Print.h>
#include <Stream.h>
#include <IPAddress.h>
#include <Client.h>
#include <Server.h>
#include <Udp.h>
#include <HardwareSerial.h>
#include <HWCDC.h>
#include <USBCDC.h>
#include <Esp.h>

using std::abs;
using std::isinf;
using std::isnan;
using std::max;
using std::min;
using std::round;

void setup(void);
void loop(void);

long random(long);
long random(long, long);
void randomSeed(unsigned long);
void useRealRandomGenerator(bool);
long map(long, long, long, long, long);

uint16_t makeWord(uint16_t);
uint16_t makeWord(uint8_t, uint8_t);
#define word(...) makeWord(__VA_ARGS__)

size_t getArduinoLoopTaskStackSize(void);
#define SET_LOOP_TASK_STACK_SIZE(size) \
  size_t getArduinoLoopTaskStackSize() { return size; }
#define BYPASS_SPIRAM_TEST(bypass) \
  bool testSPIRAM(void) { return bypass; }
#if PINWRIGHT_CORE >= 30000
bool shouldPrintChipDebugReport(void);
#define ENABLE_CHIP_DEBUG_REPORT \
  bool shouldPrintChipDebugReport(void) { return true; }
#endif

unsigned long pulseIn(uint8_t, uint8_t, unsigned long = 1000000L);
unsigned long pulseInLong(uint8_t, uint8_t, unsigned long = 1000000L);

extern "C" bool getLocalTime(struct tm*, uint32_t = 5000);
extern "C" void configTime(long, int, const char*,
                           const char* = nullptr, const char* = nullptr);
extern "C" void configTzTime(const char*, const char*, const char* = nullptr,
                             const char* = nullptr);

void setToneChannel(uint8_t = 0);
void tone(uint8_t, unsigned int, unsigned long = 0);
void noTone(uint8_t);

#include <not_there.h>
#endif

#include <pins_arduino.h>
