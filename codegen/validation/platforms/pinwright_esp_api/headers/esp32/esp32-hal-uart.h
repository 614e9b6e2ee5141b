#pragma once
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
#include <freertos/FreeRTOS.h>
#include <freertos/queue.h>
#include <hal/uart_types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct uart_struct_t;

typedef struct uart_struct_t uart_t;
bool _testUartBegin(uint8_t, uint32_t, uint32_t, int8_t, int8_t,
                    uint32_t, uint32_t, bool,
                    uint8_t);
uart_t* uartBegin(uint8_t, uint32_t, uint32_t, int8_t, int8_t,
                  uint32_t, uint32_t, bool,
                  uint8_t);
void uartEnd(uint8_t);
void uartGetEventQueue(uart_t*, QueueHandle_t*);
uint32_t uartAvailable(uart_t*);
uint32_t uartAvailableForWrite(uart_t*);
size_t uartReadBytes(uart_t*, uint8_t*, size_t, uint32_t);
uint8_t uartRead(uart_t*);
uint8_t uartPeek(uart_t*);
void uartWrite(uart_t*, uint8_t);
void uartWriteBuf(uart_t*, const uint8_t*, size_t);
void uartFlush(uart_t*);
void uartFlushTxOnly(uart_t*, bool);
void uartSetBaudRate(uart_t*, uint32_t);
uint32_t uartGetBaudRate(uart_t*);
void uartSetRxInvert(uart_t*, bool);
bool uartSetRxTimeout(uart_t*, uint8_t);
bool uartSetRxFIFOFull(uart_t*, uint8_t);
void uartSetFastReading(uart_t*);
void uartSetDebug(uart_t*);
int uartGetDebug();
bool uartIsDriverInstalled(uart_t*);
bool uartSetPins(uint8_t, int8_t, int8_t, int8_t, int8_t);
int8_t uart_get_RxPin(uint8_t);
int8_t uart_get_TxPin(uint8_t);
#if PINWRIGHT_CORE >= 30000
void uart_init_PeriMan(void);
#endif
bool uartSetHwFlowCtrlMode(uart_t*, uart_hw_flowcontrol_t, uint8_t);
bool uartSetMode(uart_t*, uart_mode_t);
void uartStartDetectBaudrate(uart_t*);
unsigned long uartDetectBaudrate(uart_t*);
void uart_internal_loopback(uint8_t, int8_t);
void uart_send_break(uint8_t);
int uart_send_msg_with_break(uint8_t, uint8_t*, size_t);

#ifdef __cplusplus
}
#endif
