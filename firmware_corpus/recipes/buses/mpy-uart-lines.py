# Reads lines from a UART without waiting for them, and answers each.

# part: includes
from machine import UART, Pin

# part: globals
TX_PIN = 17
RX_PIN = 16
BAUD = 9600
LONGEST = 200  # a line that is longer is dropped: it is noise

uart = UART(1, baudrate=BAUD, tx=Pin(TX_PIN), rx=Pin(RX_PIN))
uart_line = bytearray()


# part: helpers
def on_line(line):
    print("received:", line)
    uart.write(b"ok\n")


def take_bytes(data):
    global uart_line
    for byte in data:
        if byte == 0x0A:
            on_line(bytes(uart_line).strip())
            uart_line = bytearray()
        elif len(uart_line) < LONGEST:
            uart_line.append(byte)
        else:
            uart_line = bytearray()


# part: loop
while True:
    if uart.any():
        take_bytes(uart.read())
