#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdarg.h>
#include <inttypes.h>
#include <string.h>
#include <math.h>
#include <sdkconfig.h>
#include <esp_system.h>
#include <esp_sleep.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <freertos/queue.h>
#include <freertos/semphr.h>
#include <freertos/event_groups.h>
#include <esp32-hal-log.h>
#include <esp32-hal-matrix.h>
#include <esp32-hal-uart.h>
#include <esp32-hal-gpio.h>
#include <esp32-hal-touch.h>
#include <esp32-hal-dac.h>
#include <esp32-hal-adc.h>
#include <esp32-hal-spi.h>
#include <esp32-hal-i2c.h>
#include <esp32-hal-ledc.h>
#include <esp32-hal-rmt.h>
#include <esp32-hal-sigmadelta.h>
#include <esp32-hal-timer.h>
#include <esp32-hal-bt.h>
#include <esp32-hal-psram.h>
#include <esp32-hal-rgb-led.h>
#include <esp32-hal-cpu.h>
#define ARDUINO_ISR_ATTR
#define ARDUINO_ISR_FLAG (0)
#define ARDUINO_RUNNING_CORE CONFIG_ARDUINO_RUNNING_CORE
#define ARDUINO_EVENT_RUNNING_CORE CONFIG_ARDUINO_EVENT_RUNNING_CORE

#ifdef __cplusplus
extern "C" {
#endif
void vPortYield(void);
void yield(void);
void analogWrite(uint8_t, int);
#if PINWRIGHT_CORE < 30000
int8_t analogGetChannel(uint8_t);
void analogWriteFrequency(uint32_t);
void analogWriteResolution(uint8_t);
#else
void analogWriteFrequency(uint8_t, uint32_t);
void analogWriteResolution(uint8_t, uint8_t);
#endif
float temperatureRead();
bool testSPIRAM(void);
void enableLoopWDT();
void disableLoopWDT();
void feedLoopWDT();
void enableCore0WDT();
void disableCore0WDT();
void enableCore1WDT();
void disableCore1WDT();
#if PINWRIGHT_CORE < 30000
BaseType_t xTaskCreateUniversal(TaskFunction_t, const char* const,
                                const uint32_t, void* const,
                                UBaseType_t, TaskHandle_t* const,
                                const BaseType_t);
#else
BaseType_t xTaskCreateUniversal(TaskFunction_t, const char* const,
                                const uint32_t, void* const,
                                UBaseType_t, TaskHandle_t* const,
                                const BaseType_t);
#endif
unsigned long micros();
unsigned long millis();
void delay(uint32_t);
void delayMicroseconds(uint32_t);
void arduino_phy_init();
#if PINWRIGHT_CORE >= 30000
typedef struct {
  int core;
  const char* reason;
  const void* pc;
  bool backtrace_corrupt;
  bool backtrace_continues;
  unsigned int backtrace_len;
  unsigned int backtrace[60];
} arduino_panic_info_t;
typedef void (*arduino_panic_handler_t)(arduino_panic_info_t*, void*);
void set_arduino_panic_handler(arduino_panic_handler_t, void*);
arduino_panic_handler_t get_arduino_panic_handler(void);
void* get_arduino_panic_handler_arg(void);
#endif

#ifdef __cplusplus
}
#endif
