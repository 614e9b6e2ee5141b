# Counts on a four-digit TM1637 display.

# part: includes
import time

from machine import Pin

# part: globals
CLK_PIN = 18
DIO_PIN = 19
BRIGHTNESS = 3
TM1637_COUNT_MS = 1000
MINUS = 0x40
DIGITS = (0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F)

tm_clock = Pin(CLK_PIN, Pin.OPEN_DRAIN, Pin.PULL_UP, value=1)
tm_data = Pin(DIO_PIN, Pin.OPEN_DRAIN, Pin.PULL_UP, value=1)
count = 0
last_count = time.ticks_ms()


# part: helpers
def tm_bit(level):
    tm_clock.off()
    tm_data.value(level)
    time.sleep_us(5)
    tm_clock.on()
    time.sleep_us(5)


def tm_send(*values):
    tm_data.off()  # begins, as the clock is high
    for value in values:
        for bit in range(8):
            tm_bit(value >> bit & 1)
        tm_bit(1)  # while the display answers
    tm_bit(0)
    tm_data.on()  # ends


def show_number(number):
    """-999 to 9999, right-aligned; beyond them the last one there is."""
    segments = []
    for character in f"{min(max(number, -999), 9999):4d}":
        if character == "-":
            segments.append(MINUS)
        else:
            segments.append(0 if character == " " else DIGITS[int(character)])
    tm_send(0x40)
    tm_send(0xC0, *segments)
    tm_send(0x88 | BRIGHTNESS)


# part: setup
show_number(0)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_count) >= TM1637_COUNT_MS:
        last_count = now
        count = (count + 1) % 10000
        show_number(count)
