#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#define UART0 0
#define UART1 1
#define UART_NO -1
#define UART_NB_BIT_MASK 0B00001100
#define UART_NB_BIT_5 0B00000000
#define UART_NB_BIT_6 0B00000100
#define UART_NB_BIT_7 0B00001000
#define UART_NB_BIT_8 0B00001100
#define UART_PARITY_MASK 0B00000011
#define UART_PARITY_NONE 0B00000000
#define UART_PARITY_EVEN 0B00000010
#define UART_PARITY_ODD 0B00000011
#define UART_NB_STOP_BIT_MASK 0B00110000
#define UART_NB_STOP_BIT_0 0B00000000
#define UART_NB_STOP_BIT_1 0B00010000
#define UART_NB_STOP_BIT_15 0B00100000
#define UART_NB_STOP_BIT_2 0B00110000
#define UART_5N1 (UART_NB_BIT_5 | UART_PARITY_NONE | UART_NB_STOP_BIT_1)
#define UART_6N1 (UART_NB_BIT_6 | UART_PARITY_NONE | UART_NB_STOP_BIT_1)
#define UART_7N1 (UART_NB_BIT_7 | UART_PARITY_NONE | UART_NB_STOP_BIT_1)
#define UART_8N1 (UART_NB_BIT_8 | UART_PARITY_NONE | UART_NB_STOP_BIT_1)
#define UART_5N2 (UART_NB_BIT_5 | UART_PARITY_NONE | UART_NB_STOP_BIT_2)
#define UART_6N2 (UART_NB_BIT_6 | UART_PARITY_NONE | UART_NB_STOP_BIT_2)
#define UART_7N2 (UART_NB_BIT_7 | UART_PARITY_NONE | UART_NB_STOP_BIT_2)
#define UART_8N2 (UART_NB_BIT_8 | UART_PARITY_NONE | UART_NB_STOP_BIT_2)
#define UART_5E1 (UART_NB_BIT_5 | UART_PARITY_EVEN | UART_NB_STOP_BIT_1)
#define UART_6E1 (UART_NB_BIT_6 | UART_PARITY_EVEN | UART_NB_STOP_BIT_1)
#define UART_7E1 (UART_NB_BIT_7 | UART_PARITY_EVEN | UART_NB_STOP_BIT_1)
#define UART_8E1 (UART_NB_BIT_8 | UART_PARITY_EVEN | UART_NB_STOP_BIT_1)
#define UART_5E2 (UART_NB_BIT_5 | UART_PARITY_EVEN | UART_NB_STOP_BIT_2)
#define UART_6E2 (UART_NB_BIT_6 | UART_PARITY_EVEN | UART_NB_STOP_BIT_2)
#define UART_7E2 (UART_NB_BIT_7 | UART_PARITY_EVEN | UART_NB_STOP_BIT_2)
#define UART_8E2 (UART_NB_BIT_8 | UART_PARITY_EVEN | UART_NB_STOP_BIT_2)
#define UART_5O1 (UART_NB_BIT_5 | UART_PARITY_ODD | UART_NB_STOP_BIT_1)
#define UART_6O1 (UART_NB_BIT_6 | UART_PARITY_ODD | UART_NB_STOP_BIT_1)
#define UART_7O1 (UART_NB_BIT_7 | UART_PARITY_ODD | UART_NB_STOP_BIT_1)
#define UART_8O1 (UART_NB_BIT_8 | UART_PARITY_ODD | UART_NB_STOP_BIT_1)
#define UART_5O2 (UART_NB_BIT_5 | UART_PARITY_ODD | UART_NB_STOP_BIT_2)
#define UART_6O2 (UART_NB_BIT_6 | UART_PARITY_ODD | UART_NB_STOP_BIT_2)
#define UART_7O2 (UART_NB_BIT_7 | UART_PARITY_ODD | UART_NB_STOP_BIT_2)
#define UART_8O2 (UART_NB_BIT_8 | UART_PARITY_ODD | UART_NB_STOP_BIT_2)
#define UART_FULL 0
#define UART_RX_ONLY 1
#define UART_TX_ONLY 2
#define UART_TX_FIFO_SIZE 0x80

#ifdef __cplusplus
extern "C" {
#endif

struct uart_;

typedef struct uart_ uart_t;
uart_t* uart_init(int, int, int, int, int, size_t,
                  bool);
void uart_uninit(uart_t*);
bool uart_swap(uart_t*, int);
bool uart_set_tx(uart_t*, int);
bool uart_set_pins(uart_t*, int, int);
bool uart_tx_enabled(uart_t*);
bool uart_rx_enabled(uart_t*);
void uart_set_baudrate(uart_t*, int);
int uart_get_baudrate(uart_t*);
size_t uart_resize_rx_buffer(uart_t*, size_t);
size_t uart_get_rx_buffer_size(uart_t*);
size_t uart_write_char(uart_t*, char);
size_t uart_write(uart_t*, const char*, size_t);
int uart_read_char(uart_t*);
int uart_peek_char(uart_t*);
size_t uart_read(uart_t*, char*, size_t);
size_t uart_rx_available(uart_t*);
size_t uart_tx_free(uart_t*);
void uart_wait_tx_empty(uart_t*);
void uart_flush(uart_t*);
bool uart_has_overrun(uart_t*);
bool uart_has_rx_error(uart_t*);
void uart_set_debug(int);
int uart_get_debug();
void uart_start_detect_baudrate(int);
int uart_detect_baudrate(int);
size_t uart_peek_available(uart_t*);
const char* uart_peek_buffer(uart_t*);
void uart_peek_consume(uart_t*, size_t);
uint8_t uart_get_bit_length(const int);

#ifdef __cplusplus
}
#endif
