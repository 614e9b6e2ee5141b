# Scrolls a text over a chain of 8x8 LED matrices with MAX7219.

# part: includes
import time

import framebuf
from machine import Pin, SoftSPI

# part: globals
SCK_PIN = 18
MOSI_PIN = 19
CS_PIN = 17
UNUSED_MISO_PIN = 16  # the matrices say nothing, but SoftSPI wants one
MODULES = 4
BRIGHTNESS = 2
MESSAGE = "Hello world"
SCROLL_STEP_MS = 50  # from one column to the next

spi = SoftSPI(baudrate=1_000_000, sck=Pin(SCK_PIN), mosi=Pin(MOSI_PIN), miso=Pin(UNUSED_MISO_PIN))
matrix_select = Pin(CS_PIN, Pin.OUT, value=1)
matrix_rows = bytearray(8 * MODULES)
matrix = framebuf.FrameBuffer(matrix_rows, 8 * MODULES, 8, framebuf.MONO_HLSB)
scrolled_text = ""
text_x = 0
last_scroll = time.ticks_ms()


# part: helpers
def matrix_write(register, values):
    """One register of all modules; the first value goes to the one farthest from the board."""
    matrix_select.off()
    for value in values:
        spi.write(bytes([register, value]))
    matrix_select.on()


def show_matrix():
    for row in range(8):
        matrix_write(row + 1, matrix_rows[row * MODULES : (row + 1) * MODULES])


# part: setup
for register, value in ((0x0F, 0), (0x09, 0), (0x0B, 7), (0x0A, BRIGHTNESS), (0x0C, 1)):
    matrix_write(register, [value] * MODULES)  # no test, no decoding, all rows, brightness, on

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_scroll) >= SCROLL_STEP_MS:
        last_scroll = now
        text_x -= 1
        if text_x < -8 * len(scrolled_text):
            text_x = 8 * MODULES
            scrolled_text = MESSAGE
        matrix.fill(0)
        matrix.text(scrolled_text, text_x, 0)
        show_matrix()
