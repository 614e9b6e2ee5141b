// What a sketch has without including anything.
#pragma once
#include <ctype.h>
#define __int64_t_defined 1  // Debian's compiler has a stdint.h of its own: without it no PRIu64
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
#include <sys/time.h>
#include <time.h>

#include <binary.h>
#include <c_types.h>
#include <core_esp8266_version.h>
#include <esp8266_peri.h>
#include <pgmspace.h>
#include <stdlib_noniso.h>
#include <twi.h>

#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x00
#define INPUT_PULLUP 0x02
#define INPUT_PULLDOWN_16 0x04
#define OUTPUT 0x01
#define OUTPUT_OPEN_DRAIN 0x03
#define WAKEUP_PULLUP 0x05
#define WAKEUP_PULLDOWN 0x07
#define SPECIAL 0xF8
#define FUNCTION_0 0x08
#define FUNCTION_1 0x18
#define FUNCTION_2 0x28
#define FUNCTION_3 0x38
#define FUNCTION_4 0x48

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
#define RISING 0x01
#define FALLING 0x02
#define CHANGE 0x03
#define ONLOW 0x04
#define ONHIGH 0x05
#define ONLOW_WE 0x0C
#define ONHIGH_WE 0x0D
#define DEFAULT 1
#define EXTERNAL 0
#define NOT_A_PIN -1
#define NOT_A_PORT -1
#define NOT_AN_INTERRUPT -1
#define NOT_ON_TIMER 0
#define NUM_DIGITAL_PINS 17
#define NUM_ANALOG_INPUTS 1
#define EXTERNAL_NUM_INTERRUPTS 16

enum TIM_DIV_ENUM { TIM_DIV1 = 0, TIM_DIV16 = 1, TIM_DIV256 = 3 };
#define TIM_EDGE 0
#define TIM_LEVEL 1
#define TIM_SINGLE 0
#define TIM_LOOP 1

#define constrain(amt, low, high) ((amt) < (low) ? (low) : ((amt) > (high) ? (high) : (amt)))
#define radians(deg) ((deg) * DEG_TO_RAD)
#define degrees(rad) ((rad) * RAD_TO_DEG)
#define sq(x) ((x) * (x))
#define interrupts() xt_rsil(0)
#define noInterrupts() xt_rsil(15)
#define sei() xt_rsil(0)
#define cli() xt_rsil(15)
#define clockCyclesPerMicrosecond() (F_CPU / 1000000L)
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

#define _PORT_GPIO16 1
#define digitalPinToPort(pin) ((pin) == 16 ? _PORT_GPIO16 : 0)
#define digitalPinToBitMask(pin) ((pin) == 16 ? 1UL : (1UL << (pin)))
#define digitalPinToTimer(pin) (0)
#define digitalPinToInterrupt(pin) ((int)(pin))
#define digitalPinHasPWM(pin) ((int)(pin) >= 0)
#define analogInputToDigitalPin(pin) (0)
#define isFlashInterfacePin(pin) ((pin) >= 6 && (pin) <= 11)

typedef uint16_t word;
typedef bool boolean;
typedef uint8_t byte;
typedef void (*timercallback)(void);

#ifdef __cplusplus
extern "C" {
#endif
void setup(void);
void loop(void);
void init(void);
void initVariant(void);
void preinit(void);
void yield(void);
void optimistic_yield(uint32_t);
unsigned long millis(void);
unsigned long micros(void);
uint64_t micros64(void);
void delay(unsigned long);
void delayMicroseconds(unsigned int);
void pinMode(uint8_t, uint8_t);
void digitalWrite(uint8_t, uint8_t);
int digitalRead(uint8_t);
int analogRead(uint8_t);
void analogReference(uint8_t);
void analogWrite(uint8_t, int);
void analogWriteMode(uint8_t, int, bool);
void analogWriteFreq(uint32_t);
void analogWriteResolution(int);
void analogWriteRange(uint32_t);
void attachInterrupt(uint8_t, void (*)(void), int);
void attachInterruptArg(uint8_t, void (*)(void*), void*, int);
void detachInterrupt(uint8_t);
unsigned long pulseIn(uint8_t, uint8_t, unsigned long);
unsigned long pulseInLong(uint8_t, uint8_t, unsigned long);
void shiftOut(uint8_t, uint8_t, uint8_t, uint8_t);
uint8_t shiftIn(uint8_t, uint8_t, uint8_t);
void timer1_isr_init(void);
void timer1_enable(uint8_t, uint8_t, uint8_t);
void timer1_disable(void);
void timer1_attachInterrupt(timercallback);
void timer1_detachInterrupt(void);
void timer1_write(uint32_t);
uint32_t timer1_read(void);
bool timer1_enabled(void);
bool timer1_interrupted(void);
void timer0_isr_init(void);
void timer0_attachInterrupt(timercallback);
void timer0_detachInterrupt(void);
uint32_t timer0_read(void);
void timer0_write(uint32_t);
bool timer0_interrupted(void);
void ets_intr_lock();
void ets_intr_unlock();
uint32_t xt_rsil(int);
void xt_wsr_ps(uint32_t);
void precache(void*, uint32_t);
void enablePhaseLockedWaveform(void);
bool esp_is_8285();
uint32_t esp_get_cycle_count();
uint32_t esp_get_program_counter();
int esp_get_cpu_freq_mhz();
void esp_schedule(void);
void esp_yield(void);
void hexdump(const void*, uint32_t, uint8_t);
void ets_delay_us(uint32_t);
int ets_printf(const char*, ...) __attribute__((format(printf, 1, 2)));
int os_printf(const char*, ...) __attribute__((format(printf, 1, 2)));
volatile uint32_t* portOutputRegister(int);
volatile uint32_t* portInputRegister(int);
volatile uint32_t* portModeRegister(int);
#ifdef __cplusplus
}

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <memory>

using std::abs;
using std::isinf;
using std::isnan;
using std::max;
using std::min;
using std::round;
#define _min(a, b) ((a) < (b) ? (a) : (b))
#define _max(a, b) ((a) > (b) ? (a) : (b))

uint16_t makeWord(uint16_t);
uint16_t makeWord(byte, byte);
#define word(...) makeWord(__VA_ARGS__)

unsigned long pulseIn(uint8_t, uint8_t, unsigned long = 1000000L);
unsigned long pulseInLong(uint8_t, uint8_t, unsigned long = 1000000L);
void tone(uint8_t, unsigned int, unsigned long = 0);
void tone(uint8_t, int, unsigned long = 0);
void tone(uint8_t, double, unsigned long = 0);
void noTone(uint8_t);
long random(long);
long random(long, long);
void randomSeed(unsigned long);
long secureRandom(long);
long secureRandom(long, long);
long map(long, long, long, long, long);

#include <WCharacter.h>
#include <WString.h>
#include <Print.h>
#include <Stream.h>
#include <IPAddress.h>
#include <HardwareSerial.h>
#include <Esp.h>
#include <Updater.h>

void setTZ(const char*);
void configTime(const char*, const char*, const char* = nullptr,
                const char* = nullptr);
void configTime(int, int, const char*,
                const char* = nullptr, const char* = nullptr);
void configTime(int, int, String, String = String(),
                String = String());
void configTime(const char*, String, String = String(),
                String = String());
void configTzTime(const char*, const char*, const char* = nullptr,
                  const char* = nullptr);
bool getLocalTime(struct tm*, uint32_t = 5000);

#define DEBUGV(...) ((void)0)
#define panic() __builtin_trap()

#include <not_there.h>
#endif

#include <pins_arduino.h>
