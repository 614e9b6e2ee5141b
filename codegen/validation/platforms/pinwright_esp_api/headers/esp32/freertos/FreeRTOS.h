// Types and constants of FreeRTOS as the ESP32 is configured; where it has macros that stand for
// calls, these headers have functions.
#pragma once
#include <assert.h>
#include <esp_attr.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int BaseType_t;
typedef unsigned int UBaseType_t;
typedef uint32_t TickType_t;
typedef uint8_t StackType_t;
#define portBASE_TYPE int

#define pdFALSE ((BaseType_t)0)
#define pdTRUE ((BaseType_t)1)
#define pdPASS pdTRUE
#define pdFAIL pdFALSE
#define errQUEUE_EMPTY ((BaseType_t)0)
#define errQUEUE_FULL ((BaseType_t)0)
#define errCOULD_NOT_ALLOCATE_REQUIRED_MEMORY (-1)
#define errQUEUE_BLOCKED (-4)
#define errQUEUE_YIELD (-5)

#define configTICK_RATE_HZ 1000
#define configMAX_PRIORITIES 25
#define configMINIMAL_STACK_SIZE 768
#define configSTACK_DEPTH_TYPE uint32_t
#define configMAX_TASK_NAME_LEN 16
#define configASSERT(x) ((void)(x))
#define tskIDLE_PRIORITY ((UBaseType_t)0)
#define tskNO_AFFINITY ((BaseType_t)0x7FFFFFFF)
#define portMAX_DELAY ((TickType_t)0xffffffffUL)
#define portTICK_PERIOD_MS ((TickType_t)1000 / configTICK_RATE_HZ)
#define portTICK_RATE_MS portTICK_PERIOD_MS
#if CONFIG_FREERTOS_UNICORE
#define portNUM_PROCESSORS 1
#else
#define portNUM_PROCESSORS 2
#endif
#define configNUM_CORES portNUM_PROCESSORS
#define PRO_CPU_NUM 0
#define APP_CPU_NUM (portNUM_PROCESSORS - 1)
#define pdMS_TO_TICKS(ms) ((TickType_t)((TickType_t)(ms) * configTICK_RATE_HZ / (TickType_t)1000U))
#define pdTICKS_TO_MS(ticks) ((TickType_t)((uint64_t)(ticks) * 1000 / configTICK_RATE_HZ))

typedef struct {
  uint32_t owner;
  uint32_t count;
} portMUX_TYPE;
#define portMUX_FREE_VAL 0xB33FFFFF
#define portMUX_INITIALIZER_UNLOCKED {portMUX_FREE_VAL, 0}
#define SPINLOCK_INITIALIZER {portMUX_FREE_VAL, 0}

typedef void (*TaskFunction_t)(void*);
typedef struct tskTaskControlBlock* TaskHandle_t;
typedef struct QueueDefinition* QueueHandle_t;
typedef QueueHandle_t SemaphoreHandle_t;
typedef struct QueueDefinition* QueueSetHandle_t;
typedef struct QueueDefinition* QueueSetMemberHandle_t;
// The names of FreeRTOS before version 8.
#define xTaskHandle TaskHandle_t
#define xQueueHandle QueueHandle_t
#define xSemaphoreHandle SemaphoreHandle_t
#define xTimerHandle TimerHandle_t
#define portTickType TickType_t

typedef struct {
  void* reserved[96];
} StaticTask_t;
typedef struct {
  void* reserved[32];
} StaticQueue_t;
typedef StaticQueue_t StaticSemaphore_t;
typedef struct {
  void* reserved[16];
} StaticEventGroup_t;
typedef struct {
  void* reserved[16];
} StaticTimer_t;
typedef struct {
  void* reserved[16];
} StaticStreamBuffer_t;
typedef StaticStreamBuffer_t StaticMessageBuffer_t;

#ifdef __cplusplus
extern "C" {
#endif
void portENTER_CRITICAL(portMUX_TYPE*);
void portEXIT_CRITICAL(portMUX_TYPE*);
void portENTER_CRITICAL_ISR(portMUX_TYPE*);
void portEXIT_CRITICAL_ISR(portMUX_TYPE*);
void portENTER_CRITICAL_SAFE(portMUX_TYPE*);
void portEXIT_CRITICAL_SAFE(portMUX_TYPE*);
void portMUX_INITIALIZE(portMUX_TYPE*);
void portDISABLE_INTERRUPTS(void);
void portENABLE_INTERRUPTS(void);
UBaseType_t portSET_INTERRUPT_MASK_FROM_ISR(void);
void portCLEAR_INTERRUPT_MASK_FROM_ISR(UBaseType_t);
void portYIELD(void);
BaseType_t xPortGetCoreID(void);
BaseType_t xPortInIsrContext(void);
BaseType_t xPortCanYield(void);
BaseType_t xPortGetTickRateHz(void);
size_t xPortGetFreeHeapSize(void);
size_t xPortGetMinimumEverFreeHeapSize(void);
void* pvPortMalloc(size_t);
void vPortFree(void*);
#ifdef __cplusplus
}
void portYIELD_FROM_ISR(BaseType_t = pdTRUE);
#else
void portYIELD_FROM_ISR();
#endif
#define portEND_SWITCHING_ISR(woken) portYIELD_FROM_ISR(woken)
