# Sends bytes to a 74HC595 shift register: a light runs along its eight outputs.

# part: includes
import time

from machine import Pin

# part: globals
DATA_PIN = 13
CLOCK_PIN = 14
LATCH_PIN = 27
SHIFT_STEP_MS = 150

shift_data = Pin(DATA_PIN, Pin.OUT, value=0)
shift_clock = Pin(CLOCK_PIN, Pin.OUT, value=0)
shift_latch = Pin(LATCH_PIN, Pin.OUT, value=0)
lit_output = 0
last_shift = time.ticks_ms()


# part: helpers
def shift_out(value):
    """Bit 7 goes to output QH, bit 0 to QA."""
    for bit in range(7, -1, -1):
        shift_data.value(value >> bit & 1)
        shift_clock.on()
        shift_clock.off()
    shift_latch.on()
    shift_latch.off()


# part: setup
shift_out(1 << lit_output)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_shift) >= SHIFT_STEP_MS:
        last_shift = now
        lit_output = (lit_output + 1) % 8
        shift_out(1 << lit_output)
