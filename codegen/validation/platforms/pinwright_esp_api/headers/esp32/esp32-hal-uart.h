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
bool _testUartBegin(uint8_t uart_nr, uint32_t baudrate, uint32_t config, int8_t rxPin, int8_t txPin,
                    uint32_t rx_buffer_size, uint32_t tx_buffer_size, bool inverted,
                    uint8_t rxfifo_full_thrhd);
uart_t* uartBegin(uint8_t uart_nr, uint32_t baudrate, uint32_t config, int8_t rxPin, int8_t txPin,
                  uint32_t rx_buffer_size, uint32_t tx_buffer_size, bool inverted,
                  uint8_t rxfifo_full_thrhd);
void uartEnd(uint8_t uart_num);
void uartGetEventQueue(uart_t* uart, QueueHandle_t* q);
uint32_t uartAvailable(uart_t* uart);
uint32_t uartAvailableForWrite(uart_t* uart);
size_t uartReadBytes(uart_t* uart, uint8_t* buffer, size_t size, uint32_t timeout_ms);
uint8_t uartRead(uart_t* uart);
uint8_t uartPeek(uart_t* uart);
void uartWrite(uart_t* uart, uint8_t c);
void uartWriteBuf(uart_t* uart, const uint8_t* data, size_t len);
void uartFlush(uart_t* uart);
void uartFlushTxOnly(uart_t* uart, bool txOnly);
void uartSetBaudRate(uart_t* uart, uint32_t baud_rate);
uint32_t uartGetBaudRate(uart_t* uart);
void uartSetRxInvert(uart_t* uart, bool invert);
bool uartSetRxTimeout(uart_t* uart, uint8_t numSymbTimeout);
bool uartSetRxFIFOFull(uart_t* uart, uint8_t numBytesFIFOFull);
void uartSetFastReading(uart_t* uart);
void uartSetDebug(uart_t* uart);
int uartGetDebug();
bool uartIsDriverInstalled(uart_t* uart);
bool uartSetPins(uint8_t uart_num, int8_t rxPin, int8_t txPin, int8_t ctsPin, int8_t rtsPin);
int8_t uart_get_RxPin(uint8_t uart_num);
int8_t uart_get_TxPin(uint8_t uart_num);
#if PINWRIGHT_CORE >= 30000
void uart_init_PeriMan(void);
#endif
bool uartSetHwFlowCtrlMode(uart_t* uart, uart_hw_flowcontrol_t mode, uint8_t threshold);
bool uartSetMode(uart_t* uart, uart_mode_t mode);
void uartStartDetectBaudrate(uart_t* uart);
unsigned long uartDetectBaudrate(uart_t* uart);
void uart_internal_loopback(uint8_t uartNum, int8_t rxPin);
void uart_send_break(uint8_t uartNum);
int uart_send_msg_with_break(uint8_t uartNum, uint8_t* msg, size_t msgSize);

#ifdef __cplusplus
}
#endif
