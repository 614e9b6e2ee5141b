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
BaseType_t xTaskCreate(TaskFunction_t pvTaskCode, const char* pcName, uint32_t usStackDepth,
                       void* pvParameters, UBaseType_t uxPriority, TaskHandle_t* pvCreatedTask);
BaseType_t xTaskCreatePinnedToCore(TaskFunction_t pvTaskCode, const char* pcName,
                                   uint32_t usStackDepth, void* pvParameters,
                                   UBaseType_t uxPriority, TaskHandle_t* pvCreatedTask,
                                   BaseType_t xCoreID);
TaskHandle_t xTaskCreateStatic(TaskFunction_t pvTaskCode, const char* pcName, uint32_t ulStackDepth,
                               void* pvParameters, UBaseType_t uxPriority,
                               StackType_t* puxStackBuffer, StaticTask_t* pxTaskBuffer);
TaskHandle_t xTaskCreateStaticPinnedToCore(TaskFunction_t pvTaskCode, const char* pcName,
                                           uint32_t ulStackDepth, void* pvParameters,
                                           UBaseType_t uxPriority, StackType_t* puxStackBuffer,
                                           StaticTask_t* pxTaskBuffer, BaseType_t xCoreID);
void vTaskDelete(TaskHandle_t xTask);
void vTaskDelay(TickType_t xTicksToDelay);
BaseType_t xTaskDelayUntil(TickType_t* pxPreviousWakeTime, TickType_t xTimeIncrement);
void vTaskDelayUntil(TickType_t* pxPreviousWakeTime, TickType_t xTimeIncrement);
BaseType_t xTaskAbortDelay(TaskHandle_t xTask);
UBaseType_t uxTaskPriorityGet(TaskHandle_t xTask);
UBaseType_t uxTaskPriorityGetFromISR(TaskHandle_t xTask);
eTaskState eTaskGetState(TaskHandle_t xTask);
void vTaskGetInfo(TaskHandle_t xTask, TaskStatus_t* pxTaskStatus, BaseType_t xGetFreeStackSpace,
                  eTaskState eState);
void vTaskPrioritySet(TaskHandle_t xTask, UBaseType_t uxNewPriority);
void vTaskSuspend(TaskHandle_t xTask);
void vTaskResume(TaskHandle_t xTask);
BaseType_t xTaskResumeFromISR(TaskHandle_t xTask);
void vTaskSuspendAll(void);
BaseType_t xTaskResumeAll(void);
void vTaskStartScheduler(void);
void vTaskEndScheduler(void);
TickType_t xTaskGetTickCount(void);
TickType_t xTaskGetTickCountFromISR(void);
UBaseType_t uxTaskGetNumberOfTasks(void);
char* pcTaskGetName(TaskHandle_t xTask);
char* pcTaskGetTaskName(TaskHandle_t xTask);
TaskHandle_t xTaskGetHandle(const char* pcName);
UBaseType_t uxTaskGetStackHighWaterMark(TaskHandle_t xTask);
uint8_t* pxTaskGetStackStart(TaskHandle_t xTask);
TaskHandle_t xTaskGetCurrentTaskHandle(void);
TaskHandle_t xTaskGetCurrentTaskHandleForCPU(BaseType_t cpuid);
TaskHandle_t xTaskGetIdleTaskHandle(void);
TaskHandle_t xTaskGetIdleTaskHandleForCPU(UBaseType_t cpuid);
BaseType_t xTaskGetAffinity(TaskHandle_t xTask);
BaseType_t xTaskGetSchedulerState(void);
UBaseType_t uxTaskGetSystemState(TaskStatus_t* pxTaskStatusArray, UBaseType_t uxArraySize,
                                 uint32_t* pulTotalRunTime);
void vTaskList(char* pcWriteBuffer);
void vTaskGetRunTimeStats(char* pcWriteBuffer);
void vTaskSetTimeOutState(TimeOut_t* pxTimeOut);
BaseType_t xTaskCheckForTimeOut(TimeOut_t* pxTimeOut, TickType_t* pxTicksToWait);
void vTaskSetThreadLocalStoragePointer(TaskHandle_t xTask, BaseType_t xIndex, void* pvValue);
void* pvTaskGetThreadLocalStoragePointer(TaskHandle_t xTask, BaseType_t xIndex);
void taskYIELD(void);
void taskENTER_CRITICAL(portMUX_TYPE* mux);
void taskEXIT_CRITICAL(portMUX_TYPE* mux);
void taskENTER_CRITICAL_ISR(portMUX_TYPE* mux);
void taskEXIT_CRITICAL_ISR(portMUX_TYPE* mux);
void taskDISABLE_INTERRUPTS(void);
void taskENABLE_INTERRUPTS(void);

BaseType_t xTaskNotify(TaskHandle_t xTask, uint32_t ulValue, eNotifyAction eAction);
BaseType_t xTaskNotifyIndexed(TaskHandle_t xTask, UBaseType_t uxIndex, uint32_t ulValue,
                              eNotifyAction eAction);
BaseType_t xTaskNotifyAndQuery(TaskHandle_t xTask, uint32_t ulValue, eNotifyAction eAction,
                               uint32_t* pulPreviousNotifyValue);
BaseType_t xTaskNotifyFromISR(TaskHandle_t xTask, uint32_t ulValue, eNotifyAction eAction,
                              BaseType_t* pxHigherPriorityTaskWoken);
BaseType_t xTaskNotifyWait(uint32_t ulBitsToClearOnEntry, uint32_t ulBitsToClearOnExit,
                           uint32_t* pulNotificationValue, TickType_t xTicksToWait);
BaseType_t xTaskNotifyWaitIndexed(UBaseType_t uxIndex, uint32_t ulBitsToClearOnEntry,
                                  uint32_t ulBitsToClearOnExit, uint32_t* pulNotificationValue,
                                  TickType_t xTicksToWait);
BaseType_t xTaskNotifyGive(TaskHandle_t xTask);
BaseType_t xTaskNotifyGiveIndexed(TaskHandle_t xTask, UBaseType_t uxIndex);
void vTaskNotifyGiveFromISR(TaskHandle_t xTask, BaseType_t* pxHigherPriorityTaskWoken);
void vTaskNotifyGiveIndexedFromISR(TaskHandle_t xTask, UBaseType_t uxIndex,
                                   BaseType_t* pxHigherPriorityTaskWoken);
uint32_t ulTaskNotifyTake(BaseType_t xClearCountOnExit, TickType_t xTicksToWait);
uint32_t ulTaskNotifyTakeIndexed(UBaseType_t uxIndex, BaseType_t xClearCountOnExit,
                                 TickType_t xTicksToWait);
BaseType_t xTaskNotifyStateClear(TaskHandle_t xTask);
uint32_t ulTaskNotifyValueClear(TaskHandle_t xTask, uint32_t ulBitsToClear);
#ifdef __cplusplus
}
#endif
