# Sends colours to WS2812 pixels by a state machine of the PIO; a light runs along them.

# part: includes
import array
import time

import rp2
from machine import Pin

# part: globals
DATA_PIN = 16
PIXELS = 8
PIXEL_STEP_MS = 100
COLOUR = (0, 40, 80)  # red, green, blue

colours = array.array("I", [0] * PIXELS)
lit_pixel = 0
last_pixel_step = time.ticks_ms()


# part: helpers
@rp2.asm_pio(
    sideset_init=rp2.PIO.OUT_LOW,
    out_shiftdir=rp2.PIO.SHIFT_LEFT,
    autopull=True,
    pull_thresh=24,
)
def ws2812_bits():
    # ten cycles a bit: high for three of a 0, for six of a 1
    wrap_target()
    label("bit")
    out(x, 1).side(0)[2]
    jmp(not_x, "zero").side(1)[2]
    nop().side(1)[2]
    jmp("bit").side(0)
    label("zero")
    nop().side(0)[3]
    wrap()


def set_colour(pixel, red, green, blue):
    colours[pixel] = green << 16 | red << 8 | blue


# part: setup
pixel_machine = rp2.StateMachine(0, ws2812_bits, freq=8_000_000, sideset_base=Pin(DATA_PIN))
pixel_machine.active(1)

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_pixel_step) >= PIXEL_STEP_MS:
        last_pixel_step = now
        set_colour(lit_pixel, 0, 0, 0)
        lit_pixel = (lit_pixel + 1) % PIXELS
        set_colour(lit_pixel, *COLOUR)
        pixel_machine.put(colours, 8)  # the upper 24 of 32 bits count
