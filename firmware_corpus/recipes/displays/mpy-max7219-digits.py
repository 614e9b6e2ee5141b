# Counts on an eight-digit display with a MAX7219.

# part: includes
import time

from machine import Pin, SoftSPI

# part: globals
SCK_PIN = 18
MOSI_PIN = 19
CS_PIN = 17
UNUSED_MISO_PIN = 16  # the display says nothing, but SoftSPI wants one
BRIGHTNESS = 5
DIGITS_COUNT_MS = 1000
BLANK = 0x0F
POINT = 0x80
DECODED = "0123456789-"  # the chip knows them by their place here

spi = SoftSPI(baudrate=500_000, sck=Pin(SCK_PIN), mosi=Pin(MOSI_PIN), miso=Pin(UNUSED_MISO_PIN))
max7219_select = Pin(CS_PIN, Pin.OUT, value=1)
shown_count = 0
last_count = time.ticks_ms()


# part: helpers
def max7219_write(register, value):
    max7219_select.off()
    spi.write(bytes([register, value]))
    max7219_select.on()


def show_digits(text):
    """Digits, a minus and a point, right-aligned; anything else is left dark."""
    point = 0
    codes = []  # from right to left
    for character in reversed(text):
        if character == ".":
            point = POINT
        else:
            code = DECODED.find(character)
            codes.append((BLANK if code < 0 else code) | point)
            point = 0
    for digit in range(8):
        max7219_write(digit + 1, codes[digit] if digit < len(codes) else BLANK)


# part: setup
for register, value in ((0x0F, 0), (0x09, 0xFF), (0x0B, 7), (0x0A, BRIGHTNESS), (0x0C, 1)):
    max7219_write(register, value)  # no test, decode all, all digits, brightness, on
show_digits("0")

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_count) >= DIGITS_COUNT_MS:
        last_count = now
        shown_count = (shown_count + 1) % 100_000_000
        show_digits(str(shown_count))
