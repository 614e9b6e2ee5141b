# Runs a light with a fading tail along a strip of NeoPixels.

# part: includes
import time

import neopixel
from machine import Pin

# part: globals
DATA_PIN = 4
PIXELS = 8
TAIL = 4  # pixels, each half as bright as the one before it
CHASE_STEP_MS = 60
COLOUR = (0, 60, 120)

strip = neopixel.NeoPixel(Pin(DATA_PIN), PIXELS)
head = 0
last_chase = time.ticks_ms()

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, last_chase) >= CHASE_STEP_MS:
        last_chase = now
        head = (head + 1) % PIXELS
        strip.fill((0, 0, 0))
        for behind in range(min(TAIL, PIXELS)):
            strip[(head - behind) % PIXELS] = tuple(level >> behind for level in COLOUR)
        strip.write()
