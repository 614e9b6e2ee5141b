#pragma once
#include <freertos/FreeRTOS.h>

typedef enum { eRunning = 0, eReady, eBlocked, eSuspended, eDeleted, eInvalid } eTaskState;
typedef enum {
  eNoAction = 0,
  eSetBits,
  eIncrement,
  eSetValueWithOverwrite,
  eSetValueWithoutOverwrite
} eNotifyAction;

typedef struct xTIME_OUT {
  BaseType_t xOverflowCount;
  TickType_t xTimeOnEntering;
} TimeOut_t;

typedef struct xTASK_STATUS {
  TaskHandle_t xHandle;
  const char* pcTaskName;
  UBaseType_t xTaskNumber;
  eTaskState eCurrentState;
  UBaseType_t uxCurrentPriority;
  UBaseType_t uxBasePriority;
  uint32_t ulRunTimeCounter;
  StackType_t* pxStackBase;
  uint32_t usStackHighWaterMark;
  BaseType_t xCoreID;
} TaskStatus_t;

#define taskSCHEDULER_SUSPENDED ((BaseType_t)0)
#define taskSCHEDULER_NOT_STARTED ((BaseType_t)1)
#define taskSCHEDULER_RUNNING ((BaseType_t)2)

#ifdef __cplusplus
extern "C" {
#endif
BaseType_t xTaskCreate(TaskFunction_t, const char*, uint32_t,
                       void*, UBaseType_t, TaskHandle_t*);
BaseType_t xTaskCreatePinnedToCore(TaskFunction_t, const char*,
                                   uint32_t, void*,
                                   UBaseType_t, TaskHandle_t*,
                                   BaseType_t);
TaskHandle_t xTaskCreateStatic(TaskFunction_t, const char*, uint32_t,
                               void*, UBaseType_t,
                               StackType_t*, StaticTask_t*);
TaskHandle_t xTaskCreateStaticPinnedToCore(TaskFunction_t, const char*,
                                           uint32_t, void*,
                                           UBaseType_t, StackType_t*,
                                           StaticTask_t*, BaseType_t);
void vTaskDelete(TaskHandle_t);
void vTaskDelay(TickType_t);
BaseType_t xTaskDelayUntil(TickType_t*, TickType_t);
void vTaskDelayUntil(TickType_t*, TickType_t);
BaseType_t xTaskAbortDelay(TaskHandle_t);
UBaseType_t uxTaskPriorityGet(TaskHandle_t);
UBaseType_t uxTaskPriorityGetFromISR(TaskHandle_t);
eTaskState eTaskGetState(TaskHandle_t);
void vTaskGetInfo(TaskHandle_t, TaskStatus_t*, BaseType_t,
                  eTaskState);
void vTaskPrioritySet(TaskHandle_t, UBaseType_t);
void vTaskSuspend(TaskHandle_t);
void vTaskResume(TaskHandle_t);
BaseType_t xTaskResumeFromISR(TaskHandle_t);
void vTaskSuspendAll(void);
BaseType_t xTaskResumeAll(void);
void vTaskStartScheduler(void);
void vTaskEndScheduler(void);
TickType_t xTaskGetTickCount(void);
TickType_t xTaskGetTickCountFromISR(void);
UBaseType_t uxTaskGetNumberOfTasks(void);
char* pcTaskGetName(TaskHandle_t);
char* pcTaskGetTaskName(TaskHandle_t);
TaskHandle_t xTaskGetHandle(const char*);
UBaseType_t uxTaskGetStackHighWaterMark(TaskHandle_t);
uint8_t* pxTaskGetStackStart(TaskHandle_t);
TaskHandle_t xTaskGetCurrentTaskHandle(void);
TaskHandle_t xTaskGetCurrentTaskHandleForCPU(BaseType_t);
TaskHandle_t xTaskGetIdleTaskHandle(void);
TaskHandle_t xTaskGetIdleTaskHandleForCPU(UBaseType_t);
BaseType_t xTaskGetAffinity(TaskHandle_t);
BaseType_t xTaskGetSchedulerState(void);
UBaseType_t uxTaskGetSystemState(TaskStatus_t*, UBaseType_t,
                                 uint32_t*);
void vTaskList(char*);
void vTaskGetRunTimeStats(char*);
void vTaskSetTimeOutState(TimeOut_t*);
BaseType_t xTaskCheckForTimeOut(TimeOut_t*, TickType_t*);
void vTaskSetThreadLocalStoragePointer(TaskHandle_t, BaseType_t, void*);
void* pvTaskGetThreadLocalStoragePointer(TaskHandle_t, BaseType_t);
void taskYIELD(void);
void taskENTER_CRITICAL(portMUX_TYPE*);
void taskEXIT_CRITICAL(portMUX_TYPE*);
void taskENTER_CRITICAL_ISR(portMUX_TYPE*);
void taskEXIT_CRITICAL_ISR(portMUX_TYPE*);
void taskDISABLE_INTERRUPTS(void);
void taskENABLE_INTERRUPTS(void);

BaseType_t xTaskNotify(TaskHandle_t, uint32_t, eNotifyAction);
BaseType_t xTaskNotifyIndexed(TaskHandle_t, UBaseType_t, uint32_t,
                              eNotifyAction);
BaseType_t xTaskNotifyAndQuery(TaskHandle_t, uint32_t, eNotifyAction,
                               uint32_t*);
BaseType_t xTaskNotifyFromISR(TaskHandle_t, uint32_t, eNotifyAction,
                              BaseType_t*);
BaseType_t xTaskNotifyWait(uint32_t, uint32_t,
                           uint32_t*, TickType_t);
BaseType_t xTaskNotifyWaitIndexed(UBaseType_t, uint32_t,
                                  uint32_t, uint32_t*,
                                  TickType_t);
BaseType_t xTaskNotifyGive(TaskHandle_t);
BaseType_t xTaskNotifyGiveIndexed(TaskHandle_t, UBaseType_t);
void vTaskNotifyGiveFromISR(TaskHandle_t, BaseType_t*);
void vTaskNotifyGiveIndexedFromISR(TaskHandle_t, UBaseType_t,
                                   BaseType_t*);
uint32_t ulTaskNotifyTake(BaseType_t, TickType_t);
uint32_t ulTaskNotifyTakeIndexed(UBaseType_t, BaseType_t,
                                 TickType_t);
BaseType_t xTaskNotifyStateClear(TaskHandle_t);
uint32_t ulTaskNotifyValueClear(TaskHandle_t, uint32_t);
#ifdef __cplusplus
}
#endif
