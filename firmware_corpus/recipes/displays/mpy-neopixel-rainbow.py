# Runs a rainbow over a strip of NeoPixels.

# part: includes
import time

import neopixel
from machine import Pin

# part: globals
DATA_PIN = 4
PIXELS = 16
BRIGHTNESS_PERCENT = 20
ROUND_MS = 4000  # until the colours are where they were
FRAME_MS = 30

strip = neopixel.NeoPixel(Pin(DATA_PIN), PIXELS)
last_frame = time.ticks_ms()


# part: helpers
def wheel(position):
    """The colour at 0 to 255 of a round: red, green, blue and back to red."""
    third, along = divmod(position * 3, 256)
    rising = along * BRIGHTNESS_PERCENT // 100
    falling = (255 - along) * BRIGHTNESS_PERCENT // 100
    if third == 0:
        return falling, rising, 0
    if third == 1:
        return 0, falling, rising
    return rising, 0, falling


# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_frame) >= FRAME_MS:
        last_frame = now
        offset = now % ROUND_MS * 256 // ROUND_MS
        for pixel in range(PIXELS):
            strip[pixel] = wheel((offset + pixel * 256 // PIXELS) % 256)
        strip.write()
